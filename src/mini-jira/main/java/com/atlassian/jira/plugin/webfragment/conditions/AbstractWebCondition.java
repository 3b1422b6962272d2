package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** A condition on the user and the page. */
public abstract class AbstractWebCondition implements Condition {
  @Override
  public void init(Map<String, String> params) throws PluginParseException {}

  @Override
  public boolean shouldDisplay(Map<String, Object> context) {
    Object user = context.get("user");
    return shouldDisplay(
        user instanceof ApplicationUser known
            ? known
            : ComponentAccessor.getJiraAuthenticationContext().getLoggedInUser(),
        (JiraHelper) context.get("helper"));
  }

  /** Whether the module is shown to {@code user}, who may be null. */
  public abstract boolean shouldDisplay(ApplicationUser user, JiraHelper helper);
}

package com.atlassian.jira.plugin.webfragment.contextproviders;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** A context provider that is given the user and the page. */
@SuppressWarnings({"rawtypes", "unchecked"})
public abstract class AbstractJiraContextProvider implements ContextProvider {
  @Override
  public void init(Map params) throws PluginParseException {}

  @Override
  public Map getContextMap(Map context) {
    return getContextMap(
        ComponentAccessor.getJiraAuthenticationContext().getLoggedInUser(),
        (JiraHelper) context.get("helper"));
  }

  /** What the template is given for {@code user}, who may be null. */
  public abstract Map getContextMap(ApplicationUser user, JiraHelper helper);
}

package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

public abstract class AbstractWebCondition implements Condition {
  public AbstractWebCondition() {
    throw new UnsupportedOperationException("signature only: new AbstractWebCondition");
  }

  public void init(Map<String, String> p0) throws PluginParseException {
    throw new UnsupportedOperationException("signature only: AbstractWebCondition.init");
  }

  public boolean shouldDisplay(Map<String, Object> p0) {
    throw new UnsupportedOperationException("signature only: AbstractWebCondition.shouldDisplay");
  }

  public abstract boolean shouldDisplay(ApplicationUser p0, JiraHelper p1);
}

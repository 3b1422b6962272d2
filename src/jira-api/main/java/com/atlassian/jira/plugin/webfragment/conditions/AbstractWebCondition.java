package com.atlassian.jira.plugin.webfragment.conditions;

public abstract class AbstractWebCondition implements com.atlassian.plugin.web.Condition {
  public AbstractWebCondition() {
    throw new UnsupportedOperationException("signature only: new AbstractWebCondition");
  }

  public void init(java.util.Map<java.lang.String, java.lang.String> p0)
      throws com.atlassian.plugin.PluginParseException {
    throw new UnsupportedOperationException("signature only: AbstractWebCondition.init");
  }

  public boolean shouldDisplay(java.util.Map<java.lang.String, java.lang.Object> p0) {
    throw new UnsupportedOperationException("signature only: AbstractWebCondition.shouldDisplay");
  }

  public abstract boolean shouldDisplay(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.plugin.webfragment.model.JiraHelper p1);
}

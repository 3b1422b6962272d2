package com.atlassian.jira.plugin.webfragment.conditions;

public abstract class AbstractProjectPermissionCondition
    extends com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition {
  public AbstractProjectPermissionCondition() {
    throw new UnsupportedOperationException(
        "signature only: new AbstractProjectPermissionCondition");
  }

  public final void init(java.util.Map<java.lang.String, java.lang.String> p0)
      throws com.atlassian.plugin.PluginParseException {
    throw new UnsupportedOperationException(
        "signature only: AbstractProjectPermissionCondition.init");
  }

  public final boolean shouldDisplay(java.util.Map<java.lang.String, java.lang.Object> p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractProjectPermissionCondition.shouldDisplay");
  }

  public final boolean shouldDisplay(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.plugin.webfragment.model.JiraHelper p1) {
    throw new UnsupportedOperationException(
        "signature only: AbstractProjectPermissionCondition.shouldDisplay");
  }

  protected abstract boolean shouldDisplay(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.plugin.webfragment.model.JiraHelper p1,
      com.atlassian.jira.security.plugin.ProjectPermissionKey p2);
}

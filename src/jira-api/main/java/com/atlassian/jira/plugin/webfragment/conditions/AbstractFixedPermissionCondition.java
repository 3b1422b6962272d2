package com.atlassian.jira.plugin.webfragment.conditions;

public abstract class AbstractFixedPermissionCondition
    extends com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition {
  protected final com.atlassian.jira.security.GlobalPermissionManager permissionManager = null;
  protected final com.atlassian.jira.permission.GlobalPermissionKey permission = null;

  public AbstractFixedPermissionCondition(
      com.atlassian.jira.security.GlobalPermissionManager p0,
      com.atlassian.jira.permission.GlobalPermissionKey p1) {
    throw new UnsupportedOperationException("signature only: new AbstractFixedPermissionCondition");
  }

  public final void init(java.util.Map<java.lang.String, java.lang.String> p0)
      throws com.atlassian.plugin.PluginParseException {
    throw new UnsupportedOperationException(
        "signature only: AbstractFixedPermissionCondition.init");
  }

  public final boolean shouldDisplay(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.plugin.webfragment.model.JiraHelper p1) {
    throw new UnsupportedOperationException(
        "signature only: AbstractFixedPermissionCondition.shouldDisplay");
  }
}

package com.atlassian.jira.plugin.webfragment.conditions;

public class IsAdminCondition implements com.atlassian.plugin.web.Condition {
  public IsAdminCondition(
      com.atlassian.jira.security.JiraAuthenticationContext p0,
      com.atlassian.jira.security.GlobalPermissionManager p1) {
    throw new UnsupportedOperationException("signature only: new IsAdminCondition");
  }

  public void init(java.util.Map<java.lang.String, java.lang.String> p0)
      throws com.atlassian.plugin.PluginParseException {
    throw new UnsupportedOperationException("signature only: IsAdminCondition.init");
  }

  public boolean shouldDisplay(java.util.Map<java.lang.String, java.lang.Object> p0) {
    throw new UnsupportedOperationException("signature only: IsAdminCondition.shouldDisplay");
  }
}

package com.atlassian.jira.plugin.webfragment.conditions;

public class UserIsAdminCondition
    extends com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition {
  public UserIsAdminCondition(com.atlassian.jira.security.GlobalPermissionManager p0) {
    throw new UnsupportedOperationException("signature only: new UserIsAdminCondition");
  }

  public boolean shouldDisplay(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.plugin.webfragment.model.JiraHelper p1) {
    throw new UnsupportedOperationException("signature only: UserIsAdminCondition.shouldDisplay");
  }
}

package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;

public class UserIsAdminCondition extends AbstractWebCondition {
  public UserIsAdminCondition(GlobalPermissionManager p0) {
    throw new UnsupportedOperationException("signature only: new UserIsAdminCondition");
  }

  public boolean shouldDisplay(ApplicationUser p0, JiraHelper p1) {
    throw new UnsupportedOperationException("signature only: UserIsAdminCondition.shouldDisplay");
  }
}

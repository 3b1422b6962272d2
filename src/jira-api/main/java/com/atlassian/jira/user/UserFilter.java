package com.atlassian.jira.user;

public class UserFilter {
  public static final com.atlassian.jira.user.UserFilter DISABLED = null;
  public static final com.atlassian.jira.user.UserFilter ENABLED_NO_USERS = null;

  public UserFilter(
      boolean p0,
      java.util.Collection<java.lang.Long> p1,
      java.util.Collection<java.lang.String> p2) {
    throw new UnsupportedOperationException("signature only: new UserFilter");
  }

  public boolean isEnabled() {
    throw new UnsupportedOperationException("signature only: UserFilter.isEnabled");
  }

  public java.util.Set<java.lang.String> getGroups() {
    throw new UnsupportedOperationException("signature only: UserFilter.getGroups");
  }

  public java.util.Set<java.lang.Long> getRoleIds() {
    throw new UnsupportedOperationException("signature only: UserFilter.getRoleIds");
  }
}

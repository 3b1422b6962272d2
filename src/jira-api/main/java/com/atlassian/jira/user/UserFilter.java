package com.atlassian.jira.user;

import java.util.Collection;
import java.util.Set;

public class UserFilter {
  public static final UserFilter DISABLED = null;
  public static final UserFilter ENABLED_NO_USERS = null;

  public UserFilter(boolean p0, Collection<Long> p1, Collection<String> p2) {
    throw new UnsupportedOperationException("signature only: new UserFilter");
  }

  public boolean isEnabled() {
    throw new UnsupportedOperationException("signature only: UserFilter.isEnabled");
  }

  public Set<String> getGroups() {
    throw new UnsupportedOperationException("signature only: UserFilter.getGroups");
  }

  public Set<Long> getRoleIds() {
    throw new UnsupportedOperationException("signature only: UserFilter.getRoleIds");
  }
}

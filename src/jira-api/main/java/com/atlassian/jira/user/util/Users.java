package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;

public class Users {
  public Users() {
    throw new UnsupportedOperationException("signature only: new Users");
  }

  public static boolean isAnonymous(ApplicationUser p0) {
    throw new UnsupportedOperationException("signature only: Users.isAnonymous");
  }
}

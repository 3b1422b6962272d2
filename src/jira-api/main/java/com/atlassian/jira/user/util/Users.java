package com.atlassian.jira.user.util;

public class Users {
  public Users() {
    throw new UnsupportedOperationException("signature only: new Users");
  }

  public static boolean isAnonymous(com.atlassian.jira.user.ApplicationUser p0) {
    throw new UnsupportedOperationException("signature only: Users.isAnonymous");
  }
}

package com.atlassian.jira.user;

public class UserUtils {
  public UserUtils() {
    throw new UnsupportedOperationException("signature only: new UserUtils");
  }

  public static boolean userExists(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: UserUtils.userExists");
  }

  public static com.atlassian.jira.user.ApplicationUser getUser(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: UserUtils.getUser");
  }

  public static com.atlassian.jira.user.ApplicationUser getUserEvenWhenUnknown(
      java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: UserUtils.getUserEvenWhenUnknown");
  }

  public static com.atlassian.jira.user.ApplicationUser getUserByEmail(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: UserUtils.getUserByEmail");
  }

  public static java.util.List<com.atlassian.jira.user.ApplicationUser> getUsersByEmail(
      java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: UserUtils.getUsersByEmail");
  }

  public static com.atlassian.jira.user.util.UserManager getUserManager() {
    throw new UnsupportedOperationException("signature only: UserUtils.getUserManager");
  }
}

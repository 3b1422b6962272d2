package com.atlassian.jira.user;

import com.atlassian.jira.user.util.UserManager;
import java.util.List;

public class UserUtils {
  public UserUtils() {
    throw new UnsupportedOperationException("signature only: new UserUtils");
  }

  public static boolean userExists(String p0) {
    throw new UnsupportedOperationException("signature only: UserUtils.userExists");
  }

  public static ApplicationUser getUser(String p0) {
    throw new UnsupportedOperationException("signature only: UserUtils.getUser");
  }

  public static ApplicationUser getUserEvenWhenUnknown(String p0) {
    throw new UnsupportedOperationException("signature only: UserUtils.getUserEvenWhenUnknown");
  }

  public static ApplicationUser getUserByEmail(String p0) {
    throw new UnsupportedOperationException("signature only: UserUtils.getUserByEmail");
  }

  public static List<ApplicationUser> getUsersByEmail(String p0) {
    throw new UnsupportedOperationException("signature only: UserUtils.getUsersByEmail");
  }

  public static UserManager getUserManager() {
    throw new UnsupportedOperationException("signature only: UserUtils.getUserManager");
  }
}

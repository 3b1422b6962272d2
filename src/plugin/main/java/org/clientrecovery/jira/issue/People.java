package org.clientrecovery.jira.issue;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;

/** Names of people by their keys. */
public final class People {
  private final UserManager users;

  public People(UserManager users) {
    this.users = users;
  }

  /** The name that others see; the key where the person is gone, empty for nobody. */
  public String name(String key) {
    if (key == null || key.isEmpty()) {
      return "";
    }
    ApplicationUser user = users.getUserByKey(key);
    return user == null ? key : user.getDisplayName();
  }
}

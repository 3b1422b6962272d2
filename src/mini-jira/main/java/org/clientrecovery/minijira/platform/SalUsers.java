package org.clientrecovery.minijira.platform;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserProfile;
import java.net.URI;
import org.clientrecovery.minijira.standin.HostServices;
import org.clientrecovery.minijira.standin.Standin;

/** Behaviour of SAL's {@code UserManager} over the users of the tracker. */
final class SalUsers {
  private final HostServices services;

  SalUsers(HostServices services) {
    this.services = services;
  }

  UserProfile getRemoteUser() {
    return profile(services.get(JiraAuthenticationContext.class).getLoggedInUser());
  }

  UserKey getRemoteUserKey() {
    ApplicationUser user = services.get(JiraAuthenticationContext.class).getLoggedInUser();
    return user == null ? null : new UserKey(user.getKey());
  }

  UserProfile getUserProfile(String name) {
    return profile(services.get(UserManager.class).getUserByName(name));
  }

  UserProfile getUserProfile(UserKey key) {
    return profile(user(key));
  }

  private ApplicationUser user(UserKey key) {
    return key == null ? null : services.get(UserManager.class).getUserByKey(key.getStringValue());
  }

  private static UserProfile profile(ApplicationUser user) {
    return user == null ? null : Standin.of(UserProfile.class, new Profile(user));
  }

  boolean isUserInGroup(UserKey key, String group) {
    return user(key) != null && services.get(GroupManager.class).isUserInGroup(user(key), group);
  }

  boolean isAdmin(UserKey key) {
    return has(GlobalPermissionKey.ADMINISTER, key);
  }

  boolean isSystemAdmin(UserKey key) {
    return has(GlobalPermissionKey.SYSTEM_ADMIN, key);
  }

  private boolean has(GlobalPermissionKey permission, UserKey key) {
    return user(key) != null
        && services.get(GlobalPermissionManager.class).hasPermission(permission, user(key));
  }

  private record Profile(ApplicationUser user) {
    UserKey getUserKey() {
      return new UserKey(user.getKey());
    }

    String getUsername() {
      return user.getName();
    }

    String getFullName() {
      return user.getDisplayName();
    }

    String getEmail() {
      return user.getEmailAddress();
    }

    URI getProfilePageUri() {
      return URI.create("/secure/ViewProfile.jspa?name=" + user.getName());
    }
  }
}

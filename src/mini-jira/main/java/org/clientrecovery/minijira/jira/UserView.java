package org.clientrecovery.minijira.jira;

import com.atlassian.crowd.embedded.api.User;
import org.clientrecovery.minijira.standin.Standin;
import org.clientrecovery.minijira.tracker.StoredUser;

/** A user as a plugin sees one. */
final class UserView {
  private static final long INTERNAL_DIRECTORY = 1;

  private final StoredUser user;

  UserView(StoredUser user) {
    this.user = user;
  }

  public String getKey() {
    return user.userKey();
  }

  public String getUsername() {
    return user.name();
  }

  public String getName() {
    return user.name();
  }

  public String getDisplayName() {
    return user.displayName();
  }

  public String getEmailAddress() {
    return user.email();
  }

  public boolean isActive() {
    return user.active();
  }

  public long getDirectoryId() {
    return INTERNAL_DIRECTORY;
  }

  public User getDirectoryUser() {
    return Standin.of(User.class, this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UserView that && user.userKey().equals(that.user.userKey());
  }

  @Override
  public int hashCode() {
    return user.userKey().hashCode();
  }

  @Override
  public String toString() {
    return user.name() + "(" + user.userKey() + ")";
  }
}

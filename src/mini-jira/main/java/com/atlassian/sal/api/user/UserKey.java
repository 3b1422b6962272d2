package com.atlassian.sal.api.user;

import java.io.Serializable;
import java.util.Objects;

/** The key of a user, which stays when the name changes. */
public final class UserKey implements Serializable {
  private static final long serialVersionUID = 1;

  private final String key;

  public UserKey(String key) {
    this.key = Objects.requireNonNull(key, "a user key");
  }

  public static UserKey fromLong(long id) {
    return new UserKey(String.valueOf(id));
  }

  public String getStringValue() {
    return key;
  }

  @Override
  public String toString() {
    return key;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UserKey that && key.equals(that.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }
}

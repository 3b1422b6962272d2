package com.atlassian.jira.user.util;

public final class UserIdentity {
  public Long getId() {
    throw new UnsupportedOperationException("signature only: UserIdentity.getId");
  }

  public String getKey() {
    throw new UnsupportedOperationException("signature only: UserIdentity.getKey");
  }

  public String getUsername() {
    throw new UnsupportedOperationException("signature only: UserIdentity.getUsername");
  }

  public static UserIdentity.BuilderWithId withId(Long p0) {
    throw new UnsupportedOperationException("signature only: UserIdentity.withId");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: UserIdentity.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: UserIdentity.hashCode");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: UserIdentity.toString");
  }

  UserIdentity() {
    throw new UnsupportedOperationException("signature only: new UserIdentity");
  }

  public static class BuilderWithId {
    public UserIdentity.BuilderWithIdAndKey key(String p0) {
      throw new UnsupportedOperationException("signature only: UserIdentity.BuilderWithId.key");
    }

    BuilderWithId() {
      throw new UnsupportedOperationException("signature only: new UserIdentity.BuilderWithId");
    }
  }

  public static class BuilderWithIdAndKey {
    public UserIdentity andUsername(String p0) {
      throw new UnsupportedOperationException(
          "signature only: UserIdentity.BuilderWithIdAndKey.andUsername");
    }

    BuilderWithIdAndKey() {
      throw new UnsupportedOperationException(
          "signature only: new UserIdentity.BuilderWithIdAndKey");
    }
  }
}

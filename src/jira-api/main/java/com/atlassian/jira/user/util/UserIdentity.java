package com.atlassian.jira.user.util;

public final class UserIdentity {
  public java.lang.Long getId() {
    throw new UnsupportedOperationException("signature only: UserIdentity.getId");
  }

  public java.lang.String getKey() {
    throw new UnsupportedOperationException("signature only: UserIdentity.getKey");
  }

  public java.lang.String getUsername() {
    throw new UnsupportedOperationException("signature only: UserIdentity.getUsername");
  }

  public static com.atlassian.jira.user.util.UserIdentity.BuilderWithId withId(java.lang.Long p0) {
    throw new UnsupportedOperationException("signature only: UserIdentity.withId");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: UserIdentity.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: UserIdentity.hashCode");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: UserIdentity.toString");
  }

  UserIdentity() {
    throw new UnsupportedOperationException("signature only: new UserIdentity");
  }

  public static class BuilderWithId {
    public com.atlassian.jira.user.util.UserIdentity.BuilderWithIdAndKey key(java.lang.String p0) {
      throw new UnsupportedOperationException("signature only: UserIdentity.BuilderWithId.key");
    }

    BuilderWithId() {
      throw new UnsupportedOperationException("signature only: new UserIdentity.BuilderWithId");
    }
  }

  public static class BuilderWithIdAndKey {
    public com.atlassian.jira.user.util.UserIdentity andUsername(java.lang.String p0) {
      throw new UnsupportedOperationException(
          "signature only: UserIdentity.BuilderWithIdAndKey.andUsername");
    }

    BuilderWithIdAndKey() {
      throw new UnsupportedOperationException(
          "signature only: new UserIdentity.BuilderWithIdAndKey");
    }
  }
}

package com.atlassian.sal.api.user;

public final class UserKey implements java.io.Serializable {
  public UserKey(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new UserKey");
  }

  public java.lang.String getStringValue() {
    throw new UnsupportedOperationException("signature only: UserKey.getStringValue");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: UserKey.toString");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: UserKey.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: UserKey.hashCode");
  }

  public static com.atlassian.sal.api.user.UserKey fromLong(long p0) {
    throw new UnsupportedOperationException("signature only: UserKey.fromLong");
  }
}

package com.atlassian.sal.api.user;

import java.io.Serializable;

public final class UserKey implements Serializable {
  public UserKey(String p0) {
    throw new UnsupportedOperationException("signature only: new UserKey");
  }

  public String getStringValue() {
    throw new UnsupportedOperationException("signature only: UserKey.getStringValue");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: UserKey.toString");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: UserKey.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: UserKey.hashCode");
  }

  public static UserKey fromLong(long p0) {
    throw new UnsupportedOperationException("signature only: UserKey.fromLong");
  }
}

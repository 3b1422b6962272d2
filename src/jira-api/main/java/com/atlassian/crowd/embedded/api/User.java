package com.atlassian.crowd.embedded.api;

import java.security.Principal;

public interface User extends Comparable<User>, Principal {
  long getDirectoryId();

  boolean isActive();

  String getEmailAddress();

  String getDisplayName();

  boolean equals(Object p0);

  int hashCode();

  int compareTo(User p0);

  default boolean isMarkedAsDeleted() {
    throw new UnsupportedOperationException("signature only: User.isMarkedAsDeleted");
  }
}

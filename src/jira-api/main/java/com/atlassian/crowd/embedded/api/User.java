package com.atlassian.crowd.embedded.api;

public interface User
    extends java.lang.Comparable<com.atlassian.crowd.embedded.api.User>, java.security.Principal {
  long getDirectoryId();

  boolean isActive();

  java.lang.String getEmailAddress();

  java.lang.String getDisplayName();

  boolean equals(java.lang.Object p0);

  int hashCode();

  int compareTo(com.atlassian.crowd.embedded.api.User p0);

  default boolean isMarkedAsDeleted() {
    throw new UnsupportedOperationException("signature only: User.isMarkedAsDeleted");
  }
}

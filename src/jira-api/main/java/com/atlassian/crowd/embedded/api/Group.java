package com.atlassian.crowd.embedded.api;

public interface Group extends java.lang.Comparable<com.atlassian.crowd.embedded.api.Group> {
  java.lang.String getName();

  boolean equals(java.lang.Object p0);

  int hashCode();

  int compareTo(com.atlassian.crowd.embedded.api.Group p0);
}

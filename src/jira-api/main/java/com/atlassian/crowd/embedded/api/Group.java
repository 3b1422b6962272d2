package com.atlassian.crowd.embedded.api;

public interface Group extends Comparable<Group> {
  String getName();

  boolean equals(Object p0);

  int hashCode();

  int compareTo(Group p0);
}

package com.atlassian.jira.user;

public interface ApplicationUser
    extends java.security.Principal,
        com.atlassian.jira.entity.WithId,
        com.atlassian.jira.entity.WithKey {
  java.lang.String getKey();

  java.lang.String getUsername();

  java.lang.String getName();

  long getDirectoryId();

  boolean isActive();

  java.lang.String getEmailAddress();

  java.lang.String getDisplayName();

  com.atlassian.crowd.embedded.api.User getDirectoryUser();

  boolean equals(java.lang.Object p0);

  int hashCode();
}

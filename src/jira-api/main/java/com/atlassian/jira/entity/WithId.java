package com.atlassian.jira.entity;

public interface WithId {
  java.util.Comparator<com.atlassian.jira.entity.WithId> ID_COMPARATOR = null;

  java.lang.Long getId();
}

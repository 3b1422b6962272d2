package com.atlassian.jira.project;

public interface ProjectCategory
    extends com.atlassian.jira.util.Named,
        com.atlassian.jira.util.NamedWithDescription,
        com.atlassian.jira.entity.WithId {
  java.lang.Long getId();

  java.lang.String getName();

  java.lang.String getDescription();
}

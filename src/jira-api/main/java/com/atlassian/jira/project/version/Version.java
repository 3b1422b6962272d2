package com.atlassian.jira.project.version;

public interface Version
    extends com.atlassian.jira.project.ProjectConstant,
        com.atlassian.jira.util.NamedWithDescription,
        com.atlassian.jira.entity.WithId {
  com.atlassian.jira.project.Project getProject();

  java.lang.Long getProjectId();

  java.lang.Long getId();

  java.lang.String getName();

  java.lang.String getDescription();

  java.lang.Long getSequence();

  boolean isArchived();

  boolean isReleased();

  java.util.Date getReleaseDate();

  java.util.Date getStartDate();
}

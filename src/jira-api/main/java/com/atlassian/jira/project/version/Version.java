package com.atlassian.jira.project.version;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectConstant;
import com.atlassian.jira.util.NamedWithDescription;
import java.util.Date;

public interface Version extends ProjectConstant, NamedWithDescription, WithId {
  Project getProject();

  Long getProjectId();

  Long getId();

  String getName();

  String getDescription();

  Long getSequence();

  boolean isArchived();

  boolean isReleased();

  Date getReleaseDate();

  Date getStartDate();
}

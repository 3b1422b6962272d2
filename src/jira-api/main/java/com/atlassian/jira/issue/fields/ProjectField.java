package com.atlassian.jira.issue.fields;

import com.atlassian.jira.project.Project;

public interface ProjectField
    extends OrderableField<Project>, NavigableField, HideableField, RequirableField {}

package com.atlassian.jira.issue.fields;

public interface ProjectField
    extends com.atlassian.jira.issue.fields.OrderableField<com.atlassian.jira.project.Project>,
        com.atlassian.jira.issue.fields.NavigableField,
        com.atlassian.jira.issue.fields.HideableField,
        com.atlassian.jira.issue.fields.RequirableField {}

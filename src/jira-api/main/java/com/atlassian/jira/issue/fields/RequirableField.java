package com.atlassian.jira.issue.fields;

public interface RequirableField extends com.atlassian.jira.issue.fields.Field {}

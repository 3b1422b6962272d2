package com.atlassian.jira.issue.context.persistence;

public interface FieldConfigContextPersister {}

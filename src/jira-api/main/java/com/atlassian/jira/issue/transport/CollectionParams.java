package com.atlassian.jira.issue.transport;

public interface CollectionParams extends FieldParams {}

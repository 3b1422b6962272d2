package com.atlassian.jira.issue.transport;

public interface CollectionParams extends com.atlassian.jira.issue.transport.FieldParams {}

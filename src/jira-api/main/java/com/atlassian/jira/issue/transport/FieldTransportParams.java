package com.atlassian.jira.issue.transport;

public interface FieldTransportParams extends com.atlassian.jira.issue.transport.CollectionParams {}

package com.atlassian.jira.bulkedit;

public interface BulkOperationManager {}

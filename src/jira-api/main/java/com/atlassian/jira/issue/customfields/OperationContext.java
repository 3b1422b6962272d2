package com.atlassian.jira.issue.customfields;

public interface OperationContext {}

package com.atlassian.jira.issue.resolution;

public interface Resolution extends com.atlassian.jira.issue.IssueConstant {}

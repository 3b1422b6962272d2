package com.atlassian.jira.issue.util;

public interface IssueChangeHolder {}

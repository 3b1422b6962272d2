package com.atlassian.jira.issue.util;

public interface IssuesIterable
    extends com.atlassian.jira.util.collect.EnclosedIterable<com.atlassian.jira.issue.Issue> {}

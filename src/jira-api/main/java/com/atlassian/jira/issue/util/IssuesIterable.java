package com.atlassian.jira.issue.util;

import com.atlassian.jira.util.collect.EnclosedIterable;

public interface IssuesIterable extends EnclosedIterable<com.atlassian.jira.issue.Issue> {}

package com.atlassian.jira.jql;

public interface ClauseHandler {}

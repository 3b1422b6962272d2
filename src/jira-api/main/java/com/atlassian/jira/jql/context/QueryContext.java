package com.atlassian.jira.jql.context;

public interface QueryContext {}

package com.atlassian.jira.plugin.user;

public interface WebErrorMessage {}

package com.atlassian.jira.bc.issue.visibility;

public interface Visibility {}

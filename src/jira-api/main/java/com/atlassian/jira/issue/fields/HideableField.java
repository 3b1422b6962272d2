package com.atlassian.jira.issue.fields;

public interface HideableField {}

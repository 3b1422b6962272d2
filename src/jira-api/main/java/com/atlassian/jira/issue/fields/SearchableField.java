package com.atlassian.jira.issue.fields;

public interface SearchableField extends com.atlassian.jira.issue.fields.Field {}

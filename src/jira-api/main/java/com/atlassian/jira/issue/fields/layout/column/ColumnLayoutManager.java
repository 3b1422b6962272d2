package com.atlassian.jira.issue.fields.layout.column;

public interface ColumnLayoutManager {}

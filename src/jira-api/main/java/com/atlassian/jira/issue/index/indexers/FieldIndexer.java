package com.atlassian.jira.issue.index.indexers;

public interface FieldIndexer {}

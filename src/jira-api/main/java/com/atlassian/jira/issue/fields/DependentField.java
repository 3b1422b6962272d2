package com.atlassian.jira.issue.fields;

public interface DependentField<V> extends com.atlassian.jira.issue.fields.OrderableField<V> {}

package com.atlassian.jira.issue.fields.layout.field;

public interface FieldLayoutItem
    extends java.lang.Comparable<com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem> {}

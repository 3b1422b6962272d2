package com.atlassian.jira.issue.customfields;

public interface CustomFieldSearcher
    extends com.atlassian.jira.issue.search.searchers.IssueSearcher<
        com.atlassian.jira.issue.fields.CustomField> {}

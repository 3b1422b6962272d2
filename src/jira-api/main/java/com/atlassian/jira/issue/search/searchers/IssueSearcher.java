package com.atlassian.jira.issue.search.searchers;

public interface IssueSearcher<T extends com.atlassian.jira.issue.fields.SearchableField> {}

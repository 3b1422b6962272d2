package com.atlassian.jira.issue.search;

public interface SearchContext {
  boolean isForAnyProjects();

  boolean isForAnyIssueTypes();

  boolean isSingleProjectContext();

  com.atlassian.jira.project.Project getSingleProject();

  java.util.List<java.lang.Long> getProjectCategoryIds();

  java.util.List<java.lang.Long> getProjectIds();

  java.util.List<java.lang.String> getIssueTypeIds();

  java.util.List<com.atlassian.jira.issue.context.IssueContext> getAsIssueContexts();

  void verify();

  java.util.List<com.atlassian.jira.project.Project> getProjects();

  java.util.List<com.atlassian.jira.issue.issuetype.IssueType> getIssueTypes();
}

package com.atlassian.jira.issue.search;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.List;

public interface SearchContext {
  boolean isForAnyProjects();

  boolean isForAnyIssueTypes();

  boolean isSingleProjectContext();

  Project getSingleProject();

  List<Long> getProjectCategoryIds();

  List<Long> getProjectIds();

  List<String> getIssueTypeIds();

  List<IssueContext> getAsIssueContexts();

  void verify();

  List<Project> getProjects();

  List<IssueType> getIssueTypes();
}

package com.atlassian.jira.issue.index;

public interface IssueIndexingService {
  long reIndexAll() throws com.atlassian.jira.issue.index.IndexException;

  long reIndexAll(com.atlassian.jira.task.context.Context p0, boolean p1, boolean p2)
      throws com.atlassian.jira.issue.index.IndexException;

  long reIndexIssues(
      com.atlassian.jira.issue.util.IssuesIterable p0, com.atlassian.jira.task.context.Context p1)
      throws com.atlassian.jira.issue.index.IndexException;

  void reIndex(com.atlassian.jira.issue.Issue p0)
      throws com.atlassian.jira.issue.index.IndexException;

  long reIndexComments(java.util.Collection<com.atlassian.jira.issue.comments.Comment> p0)
      throws com.atlassian.jira.issue.index.IndexException;

  long reIndexComments(
      java.util.Collection<com.atlassian.jira.issue.comments.Comment> p0,
      com.atlassian.jira.task.context.Context p1)
      throws com.atlassian.jira.issue.index.IndexException;

  long reIndexComments(
      java.util.Collection<com.atlassian.jira.issue.comments.Comment> p0,
      com.atlassian.jira.task.context.Context p1,
      boolean p2)
      throws com.atlassian.jira.issue.index.IndexException;

  long reIndexWorklogs(java.util.Collection<com.atlassian.jira.issue.worklog.Worklog> p0)
      throws com.atlassian.jira.issue.index.IndexException;

  long reIndexWorklogs(
      java.util.Collection<com.atlassian.jira.issue.worklog.Worklog> p0,
      com.atlassian.jira.task.context.Context p1)
      throws com.atlassian.jira.issue.index.IndexException;

  long reIndexWorklogs(
      java.util.Collection<com.atlassian.jira.issue.worklog.Worklog> p0,
      com.atlassian.jira.task.context.Context p1,
      boolean p2)
      throws com.atlassian.jira.issue.index.IndexException;

  void deIndex(com.atlassian.jira.issue.Issue p0)
      throws com.atlassian.jira.issue.index.IndexException;

  void deIndexIssueObjects(java.util.Set<com.atlassian.jira.issue.Issue> p0, boolean p1)
      throws com.atlassian.jira.issue.index.IndexException;

  long reIndexIssueObjects(java.util.Collection<? extends com.atlassian.jira.issue.Issue> p0)
      throws com.atlassian.jira.issue.index.IndexException;

  void deIndex(com.atlassian.jira.project.Project p0, boolean p1);
}

package com.atlassian.jira.issue.index;

import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.util.IssuesIterable;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.task.context.Context;
import java.util.Collection;
import java.util.Set;

public interface IssueIndexingService {
  long reIndexAll() throws IndexException;

  long reIndexAll(Context p0, boolean p1, boolean p2) throws IndexException;

  long reIndexAll(Context p0, boolean p1, IssueIndexingParams p2, boolean p3) throws IndexException;

  long reIndexIssues(IssuesIterable p0, Context p1) throws IndexException;

  long reIndexIssues(IssuesIterable p0, Context p1, IssueIndexingParams p2) throws IndexException;

  void reIndex(com.atlassian.jira.issue.Issue p0) throws IndexException;

  void reIndex(com.atlassian.jira.issue.Issue p0, IssueIndexingParams p1) throws IndexException;

  long reIndexComments(Collection<Comment> p0) throws IndexException;

  long reIndexComments(Collection<Comment> p0, Context p1) throws IndexException;

  long reIndexComments(Collection<Comment> p0, Context p1, boolean p2) throws IndexException;

  long reIndexWorklogs(Collection<Worklog> p0) throws IndexException;

  long reIndexWorklogs(Collection<Worklog> p0, Context p1) throws IndexException;

  long reIndexWorklogs(Collection<Worklog> p0, Context p1, boolean p2) throws IndexException;

  void deIndex(com.atlassian.jira.issue.Issue p0) throws IndexException;

  void deIndexIssueObjects(Set<com.atlassian.jira.issue.Issue> p0, boolean p1)
      throws IndexException;

  long reIndexIssueObjects(Collection<? extends com.atlassian.jira.issue.Issue> p0)
      throws IndexException;

  long reIndexIssueObjects(
      Collection<? extends com.atlassian.jira.issue.Issue> p0, IssueIndexingParams p1)
      throws IndexException;

  long reIndexIssueObjects(
      Collection<? extends com.atlassian.jira.issue.Issue> p0, IssueIndexingParams p1, boolean p2)
      throws IndexException;

  void deIndex(Project p0, boolean p1);
}

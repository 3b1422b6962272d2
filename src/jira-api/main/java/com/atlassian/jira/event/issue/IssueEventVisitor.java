package com.atlassian.jira.event.issue;

public interface IssueEventVisitor<X> {
  X onIssueCreated(com.atlassian.jira.event.issue.IssueEvent p0);

  X onIssueUpdated(com.atlassian.jira.event.issue.IssueEvent p0);

  X onIssueAssigned(com.atlassian.jira.event.issue.IssueEvent p0);

  X onIssueResolved(com.atlassian.jira.event.issue.IssueEvent p0);

  X onIssueCommented(com.atlassian.jira.event.issue.IssueEvent p0);

  X onIssueCommentEdited(com.atlassian.jira.event.issue.IssueEvent p0);

  X onIssueCommentDeleted(com.atlassian.jira.event.issue.IssueEvent p0);

  X onIssueClosed(com.atlassian.jira.event.issue.IssueEvent p0);

  X onIssueReopened(com.atlassian.jira.event.issue.IssueEvent p0);

  X onIssueDeleted(com.atlassian.jira.event.issue.IssueEvent p0);

  X onIssueMoved(com.atlassian.jira.event.issue.IssueEvent p0);

  X onIssueWorkLogged(com.atlassian.jira.event.issue.IssueEvent p0);

  X onIssueWorkStarted(com.atlassian.jira.event.issue.IssueEvent p0);

  X onIssueWorkStopped(com.atlassian.jira.event.issue.IssueEvent p0);

  X onIssueWorklogUpdated(com.atlassian.jira.event.issue.IssueEvent p0);

  X onIssueWorklogDeleted(com.atlassian.jira.event.issue.IssueEvent p0);

  X onIssueGenericEvent(com.atlassian.jira.event.issue.IssueEvent p0);

  X onCustomEvent(com.atlassian.jira.event.issue.IssueEvent p0);
}

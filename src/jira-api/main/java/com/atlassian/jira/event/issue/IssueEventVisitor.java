package com.atlassian.jira.event.issue;

public interface IssueEventVisitor<X> {
  X onIssueCreated(IssueEvent p0);

  X onIssueUpdated(IssueEvent p0);

  X onIssueAssigned(IssueEvent p0);

  X onIssueResolved(IssueEvent p0);

  X onIssueCommented(IssueEvent p0);

  X onIssueCommentEdited(IssueEvent p0);

  X onIssueCommentDeleted(IssueEvent p0);

  X onIssueClosed(IssueEvent p0);

  X onIssueReopened(IssueEvent p0);

  X onIssueDeleted(IssueEvent p0);

  X onIssueMoved(IssueEvent p0);

  X onIssueWorkLogged(IssueEvent p0);

  X onIssueWorkStarted(IssueEvent p0);

  X onIssueWorkStopped(IssueEvent p0);

  X onIssueWorklogUpdated(IssueEvent p0);

  X onIssueWorklogDeleted(IssueEvent p0);

  X onIssueGenericEvent(IssueEvent p0);

  X onCustomEvent(IssueEvent p0);
}

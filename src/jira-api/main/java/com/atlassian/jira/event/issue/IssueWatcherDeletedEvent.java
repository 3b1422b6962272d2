package com.atlassian.jira.event.issue;

public class IssueWatcherDeletedEvent extends com.atlassian.jira.event.AbstractEvent {
  public IssueWatcherDeletedEvent(
      com.atlassian.jira.issue.Issue p0, com.atlassian.jira.user.ApplicationUser p1) {
    throw new UnsupportedOperationException("signature only: new IssueWatcherDeletedEvent");
  }

  public com.atlassian.jira.issue.Issue getIssue() {
    throw new UnsupportedOperationException("signature only: IssueWatcherDeletedEvent.getIssue");
  }

  public com.atlassian.jira.user.ApplicationUser getApplicationUser() {
    throw new UnsupportedOperationException(
        "signature only: IssueWatcherDeletedEvent.getApplicationUser");
  }
}

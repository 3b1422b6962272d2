package com.atlassian.jira.event.issue;

public class IssueWatcherAddedEvent extends com.atlassian.jira.event.AbstractEvent {
  public IssueWatcherAddedEvent(
      com.atlassian.jira.issue.Issue p0, com.atlassian.jira.user.ApplicationUser p1) {
    throw new UnsupportedOperationException("signature only: new IssueWatcherAddedEvent");
  }

  public com.atlassian.jira.issue.Issue getIssue() {
    throw new UnsupportedOperationException("signature only: IssueWatcherAddedEvent.getIssue");
  }

  public com.atlassian.jira.user.ApplicationUser getApplicationUser() {
    throw new UnsupportedOperationException(
        "signature only: IssueWatcherAddedEvent.getApplicationUser");
  }
}

package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.AbstractEvent;
import com.atlassian.jira.user.ApplicationUser;

public class IssueWatcherAddedEvent extends AbstractEvent {
  public IssueWatcherAddedEvent(com.atlassian.jira.issue.Issue p0, ApplicationUser p1) {
    throw new UnsupportedOperationException("signature only: new IssueWatcherAddedEvent");
  }

  public com.atlassian.jira.issue.Issue getIssue() {
    throw new UnsupportedOperationException("signature only: IssueWatcherAddedEvent.getIssue");
  }

  public ApplicationUser getApplicationUser() {
    throw new UnsupportedOperationException(
        "signature only: IssueWatcherAddedEvent.getApplicationUser");
  }
}

package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.AbstractEvent;
import com.atlassian.jira.user.ApplicationUser;

public class IssueWatcherDeletedEvent extends AbstractEvent {
  public IssueWatcherDeletedEvent(com.atlassian.jira.issue.Issue p0, ApplicationUser p1) {
    throw new UnsupportedOperationException("signature only: new IssueWatcherDeletedEvent");
  }

  public com.atlassian.jira.issue.Issue getIssue() {
    throw new UnsupportedOperationException("signature only: IssueWatcherDeletedEvent.getIssue");
  }

  public ApplicationUser getApplicationUser() {
    throw new UnsupportedOperationException(
        "signature only: IssueWatcherDeletedEvent.getApplicationUser");
  }
}

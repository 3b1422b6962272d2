package com.atlassian.jira.event.issue.link;

public class IssueLinkDeletedEvent {
  public IssueLinkDeletedEvent(com.atlassian.jira.issue.link.IssueLink p0, java.time.Instant p1) {
    throw new UnsupportedOperationException("signature only: new IssueLinkDeletedEvent");
  }

  public com.atlassian.jira.issue.link.IssueLink getIssueLink() {
    throw new UnsupportedOperationException("signature only: IssueLinkDeletedEvent.getIssueLink");
  }

  public java.time.Instant getEventCreation() {
    throw new UnsupportedOperationException(
        "signature only: IssueLinkDeletedEvent.getEventCreation");
  }
}

package com.atlassian.jira.event.issue.link;

public class IssueLinkCreatedEvent {
  public IssueLinkCreatedEvent(com.atlassian.jira.issue.link.IssueLink p0, java.time.Instant p1) {
    throw new UnsupportedOperationException("signature only: new IssueLinkCreatedEvent");
  }

  public com.atlassian.jira.issue.link.IssueLink getIssueLink() {
    throw new UnsupportedOperationException("signature only: IssueLinkCreatedEvent.getIssueLink");
  }

  public java.time.Instant getEventCreation() {
    throw new UnsupportedOperationException(
        "signature only: IssueLinkCreatedEvent.getEventCreation");
  }
}

package com.atlassian.jira.event.issue.link;

import com.atlassian.jira.issue.link.IssueLink;
import java.time.Instant;

public class IssueLinkCreatedEvent {
  public IssueLinkCreatedEvent(IssueLink p0, Instant p1) {
    throw new UnsupportedOperationException("signature only: new IssueLinkCreatedEvent");
  }

  public IssueLink getIssueLink() {
    throw new UnsupportedOperationException("signature only: IssueLinkCreatedEvent.getIssueLink");
  }

  public Instant getEventCreation() {
    throw new UnsupportedOperationException(
        "signature only: IssueLinkCreatedEvent.getEventCreation");
  }
}

package com.atlassian.jira.event.issue.link;

import com.atlassian.jira.issue.link.IssueLink;
import java.time.Instant;

public class IssueLinkDeletedEvent {
  public IssueLinkDeletedEvent(IssueLink p0, Instant p1) {
    throw new UnsupportedOperationException("signature only: new IssueLinkDeletedEvent");
  }

  public IssueLink getIssueLink() {
    throw new UnsupportedOperationException("signature only: IssueLinkDeletedEvent.getIssueLink");
  }

  public Instant getEventCreation() {
    throw new UnsupportedOperationException(
        "signature only: IssueLinkDeletedEvent.getEventCreation");
  }
}

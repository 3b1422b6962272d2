package com.atlassian.jira.event.issue.link;

import com.atlassian.jira.issue.link.IssueLink;
import java.time.Instant;

/** Two issues were linked. */
public class IssueLinkCreatedEvent {
  private final IssueLink issueLink;
  private final Instant eventCreation;

  public IssueLinkCreatedEvent(IssueLink issueLink, Instant eventCreation) {
    this.issueLink = issueLink;
    this.eventCreation = eventCreation;
  }

  public IssueLink getIssueLink() {
    return issueLink;
  }

  public Instant getEventCreation() {
    return eventCreation;
  }
}

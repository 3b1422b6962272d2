package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.AbstractEvent;
import com.atlassian.jira.user.ApplicationUser;

public final class IssuePreDeleteEvent extends AbstractEvent implements IssueRelatedEvent {
  public IssuePreDeleteEvent(com.atlassian.jira.issue.Issue p0, ApplicationUser p1) {
    throw new UnsupportedOperationException("signature only: new IssuePreDeleteEvent");
  }

  public com.atlassian.jira.issue.Issue getIssue() {
    throw new UnsupportedOperationException("signature only: IssuePreDeleteEvent.getIssue");
  }

  public ApplicationUser getUser() {
    throw new UnsupportedOperationException("signature only: IssuePreDeleteEvent.getUser");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: IssuePreDeleteEvent.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: IssuePreDeleteEvent.hashCode");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: IssuePreDeleteEvent.toString");
  }
}

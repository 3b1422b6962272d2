package com.atlassian.jira.event.issue;

public final class IssuePreDeleteEvent extends com.atlassian.jira.event.AbstractEvent
    implements com.atlassian.jira.event.issue.IssueRelatedEvent {
  public IssuePreDeleteEvent(
      com.atlassian.jira.issue.Issue p0, com.atlassian.jira.user.ApplicationUser p1) {
    throw new UnsupportedOperationException("signature only: new IssuePreDeleteEvent");
  }

  public com.atlassian.jira.issue.Issue getIssue() {
    throw new UnsupportedOperationException("signature only: IssuePreDeleteEvent.getIssue");
  }

  public com.atlassian.jira.user.ApplicationUser getUser() {
    throw new UnsupportedOperationException("signature only: IssuePreDeleteEvent.getUser");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: IssuePreDeleteEvent.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: IssuePreDeleteEvent.hashCode");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: IssuePreDeleteEvent.toString");
  }
}

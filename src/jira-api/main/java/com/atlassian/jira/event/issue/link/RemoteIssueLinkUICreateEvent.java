package com.atlassian.jira.event.issue.link;

public class RemoteIssueLinkUICreateEvent
    extends com.atlassian.jira.event.issue.link.AbstractRemoteIssueLinkEvent {
  public RemoteIssueLinkUICreateEvent(com.atlassian.jira.issue.link.RemoteIssueLink p0) {
    super((com.atlassian.jira.issue.link.RemoteIssueLink) null);
    throw new UnsupportedOperationException("signature only: new RemoteIssueLinkUICreateEvent");
  }

  public java.lang.String getApplicationType() {
    throw new UnsupportedOperationException(
        "signature only: RemoteIssueLinkUICreateEvent.getApplicationType");
  }
}

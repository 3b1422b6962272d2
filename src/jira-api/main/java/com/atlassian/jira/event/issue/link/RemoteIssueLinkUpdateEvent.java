package com.atlassian.jira.event.issue.link;

public class RemoteIssueLinkUpdateEvent
    extends com.atlassian.jira.event.issue.link.AbstractRemoteIssueLinkEvent {
  public RemoteIssueLinkUpdateEvent(com.atlassian.jira.issue.link.RemoteIssueLink p0) {
    super((com.atlassian.jira.issue.link.RemoteIssueLink) null);
    throw new UnsupportedOperationException("signature only: new RemoteIssueLinkUpdateEvent");
  }

  public java.lang.String getApplicationType() {
    throw new UnsupportedOperationException(
        "signature only: RemoteIssueLinkUpdateEvent.getApplicationType");
  }
}

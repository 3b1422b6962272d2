package com.atlassian.jira.event.issue.link;

public class RemoteIssueLinkCreateEvent
    extends com.atlassian.jira.event.issue.link.AbstractRemoteIssueLinkEvent {
  public RemoteIssueLinkCreateEvent(com.atlassian.jira.issue.link.RemoteIssueLink p0) {
    super((com.atlassian.jira.issue.link.RemoteIssueLink) null);
    throw new UnsupportedOperationException("signature only: new RemoteIssueLinkCreateEvent");
  }

  public java.lang.String getApplicationType() {
    throw new UnsupportedOperationException(
        "signature only: RemoteIssueLinkCreateEvent.getApplicationType");
  }
}

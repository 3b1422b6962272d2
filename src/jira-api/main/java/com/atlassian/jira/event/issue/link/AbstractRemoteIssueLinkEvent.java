package com.atlassian.jira.event.issue.link;

public class AbstractRemoteIssueLinkEvent {
  public AbstractRemoteIssueLinkEvent(com.atlassian.jira.issue.link.RemoteIssueLink p0) {
    throw new UnsupportedOperationException("signature only: new AbstractRemoteIssueLinkEvent");
  }

  public java.lang.Long getRemoteIssueLinkId() {
    throw new UnsupportedOperationException(
        "signature only: AbstractRemoteIssueLinkEvent.getRemoteIssueLinkId");
  }

  public java.lang.String getGlobalId() {
    throw new UnsupportedOperationException(
        "signature only: AbstractRemoteIssueLinkEvent.getGlobalId");
  }
}

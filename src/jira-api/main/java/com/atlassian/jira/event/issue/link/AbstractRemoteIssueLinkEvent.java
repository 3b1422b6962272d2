package com.atlassian.jira.event.issue.link;

import com.atlassian.jira.issue.link.RemoteIssueLink;

public class AbstractRemoteIssueLinkEvent {
  public AbstractRemoteIssueLinkEvent(RemoteIssueLink p0) {
    throw new UnsupportedOperationException("signature only: new AbstractRemoteIssueLinkEvent");
  }

  public Long getRemoteIssueLinkId() {
    throw new UnsupportedOperationException(
        "signature only: AbstractRemoteIssueLinkEvent.getRemoteIssueLinkId");
  }

  public String getGlobalId() {
    throw new UnsupportedOperationException(
        "signature only: AbstractRemoteIssueLinkEvent.getGlobalId");
  }
}

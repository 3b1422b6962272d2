package com.atlassian.jira.event.issue.link;

import com.atlassian.jira.issue.link.RemoteIssueLink;

public class RemoteIssueLinkUpdateEvent extends AbstractRemoteIssueLinkEvent {
  public RemoteIssueLinkUpdateEvent(RemoteIssueLink p0) {
    super((RemoteIssueLink) null);
    throw new UnsupportedOperationException("signature only: new RemoteIssueLinkUpdateEvent");
  }

  public String getApplicationType() {
    throw new UnsupportedOperationException(
        "signature only: RemoteIssueLinkUpdateEvent.getApplicationType");
  }
}

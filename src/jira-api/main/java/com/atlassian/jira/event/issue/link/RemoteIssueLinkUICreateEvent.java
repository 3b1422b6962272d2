package com.atlassian.jira.event.issue.link;

import com.atlassian.jira.issue.link.RemoteIssueLink;

public class RemoteIssueLinkUICreateEvent extends AbstractRemoteIssueLinkEvent {
  public RemoteIssueLinkUICreateEvent(RemoteIssueLink p0) {
    super((RemoteIssueLink) null);
    throw new UnsupportedOperationException("signature only: new RemoteIssueLinkUICreateEvent");
  }

  public String getApplicationType() {
    throw new UnsupportedOperationException(
        "signature only: RemoteIssueLinkUICreateEvent.getApplicationType");
  }
}

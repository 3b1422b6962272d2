package com.atlassian.jira.event.issue.link;

import com.atlassian.jira.issue.link.RemoteIssueLink;

public class RemoteIssueLinkCreateEvent extends AbstractRemoteIssueLinkEvent {
  public RemoteIssueLinkCreateEvent(RemoteIssueLink p0) {
    super((RemoteIssueLink) null);
    throw new UnsupportedOperationException("signature only: new RemoteIssueLinkCreateEvent");
  }

  public String getApplicationType() {
    throw new UnsupportedOperationException(
        "signature only: RemoteIssueLinkCreateEvent.getApplicationType");
  }
}

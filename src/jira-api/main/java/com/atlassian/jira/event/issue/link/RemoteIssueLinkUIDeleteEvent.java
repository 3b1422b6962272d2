package com.atlassian.jira.event.issue.link;

import com.atlassian.jira.issue.link.RemoteIssueLink;

public class RemoteIssueLinkUIDeleteEvent extends AbstractRemoteIssueLinkEvent {
  public RemoteIssueLinkUIDeleteEvent(RemoteIssueLink p0) {
    super((RemoteIssueLink) null);
    throw new UnsupportedOperationException("signature only: new RemoteIssueLinkUIDeleteEvent");
  }
}

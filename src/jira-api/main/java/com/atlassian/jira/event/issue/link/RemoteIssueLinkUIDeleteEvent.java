package com.atlassian.jira.event.issue.link;

public class RemoteIssueLinkUIDeleteEvent
    extends com.atlassian.jira.event.issue.link.AbstractRemoteIssueLinkEvent {
  public RemoteIssueLinkUIDeleteEvent(com.atlassian.jira.issue.link.RemoteIssueLink p0) {
    super((com.atlassian.jira.issue.link.RemoteIssueLink) null);
    throw new UnsupportedOperationException("signature only: new RemoteIssueLinkUIDeleteEvent");
  }
}

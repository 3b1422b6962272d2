package com.atlassian.jira.event.issue.link;

public class RemoteIssueLinkDeleteEvent
    extends com.atlassian.jira.event.issue.link.AbstractRemoteIssueLinkEvent {
  public RemoteIssueLinkDeleteEvent(com.atlassian.jira.issue.link.RemoteIssueLink p0) {
    super((com.atlassian.jira.issue.link.RemoteIssueLink) null);
    throw new UnsupportedOperationException("signature only: new RemoteIssueLinkDeleteEvent");
  }
}

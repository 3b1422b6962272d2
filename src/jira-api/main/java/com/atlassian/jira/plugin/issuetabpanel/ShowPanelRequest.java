package com.atlassian.jira.plugin.issuetabpanel;

public final class ShowPanelRequest {
  public ShowPanelRequest(
      com.atlassian.jira.issue.Issue p0, com.atlassian.jira.user.ApplicationUser p1) {
    throw new UnsupportedOperationException("signature only: new ShowPanelRequest");
  }

  public com.atlassian.jira.issue.Issue issue() {
    throw new UnsupportedOperationException("signature only: ShowPanelRequest.issue");
  }

  public com.atlassian.jira.user.ApplicationUser remoteUser() {
    throw new UnsupportedOperationException("signature only: ShowPanelRequest.remoteUser");
  }

  public boolean isAnonymous() {
    throw new UnsupportedOperationException("signature only: ShowPanelRequest.isAnonymous");
  }
}

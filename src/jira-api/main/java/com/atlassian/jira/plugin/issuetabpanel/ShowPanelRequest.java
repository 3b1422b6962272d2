package com.atlassian.jira.plugin.issuetabpanel;

import com.atlassian.jira.user.ApplicationUser;

public final class ShowPanelRequest {
  public ShowPanelRequest(com.atlassian.jira.issue.Issue p0, ApplicationUser p1) {
    throw new UnsupportedOperationException("signature only: new ShowPanelRequest");
  }

  public com.atlassian.jira.issue.Issue issue() {
    throw new UnsupportedOperationException("signature only: ShowPanelRequest.issue");
  }

  public ApplicationUser remoteUser() {
    throw new UnsupportedOperationException("signature only: ShowPanelRequest.remoteUser");
  }

  public boolean isAnonymous() {
    throw new UnsupportedOperationException("signature only: ShowPanelRequest.isAnonymous");
  }
}

package com.atlassian.jira.plugin.issuetabpanel;

import com.atlassian.jira.user.ApplicationUser;

public final class GetActionsRequest {
  public GetActionsRequest(
      com.atlassian.jira.issue.Issue p0, ApplicationUser p1, boolean p2, boolean p3, String p4) {
    throw new UnsupportedOperationException("signature only: new GetActionsRequest");
  }

  public com.atlassian.jira.issue.Issue issue() {
    throw new UnsupportedOperationException("signature only: GetActionsRequest.issue");
  }

  public ApplicationUser remoteUser() {
    throw new UnsupportedOperationException("signature only: GetActionsRequest.remoteUser");
  }

  public boolean isAnonymous() {
    throw new UnsupportedOperationException("signature only: GetActionsRequest.isAnonymous");
  }

  public boolean isAsynchronous() {
    throw new UnsupportedOperationException("signature only: GetActionsRequest.isAsynchronous");
  }

  public ApplicationUser loggedInUser() {
    throw new UnsupportedOperationException("signature only: GetActionsRequest.loggedInUser");
  }

  public boolean isShowAll() {
    throw new UnsupportedOperationException("signature only: GetActionsRequest.isShowAll");
  }

  public String getFocusId() {
    throw new UnsupportedOperationException("signature only: GetActionsRequest.getFocusId");
  }
}

package com.atlassian.jira.plugin.issuetabpanel;

public final class GetActionsReply {
  public static com.atlassian.jira.plugin.issuetabpanel.GetActionsReply create(
      com.atlassian.jira.plugin.issuetabpanel.IssueAction... p0) {
    throw new UnsupportedOperationException("signature only: GetActionsReply.create");
  }

  public static com.atlassian.jira.plugin.issuetabpanel.GetActionsReply create(
      java.lang.Iterable<? extends com.atlassian.jira.plugin.issuetabpanel.IssueAction> p0) {
    throw new UnsupportedOperationException("signature only: GetActionsReply.create");
  }

  GetActionsReply() {
    throw new UnsupportedOperationException("signature only: new GetActionsReply");
  }
}

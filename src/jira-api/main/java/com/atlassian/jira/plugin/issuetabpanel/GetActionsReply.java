package com.atlassian.jira.plugin.issuetabpanel;

public final class GetActionsReply {
  public static GetActionsReply create(IssueAction... p0) {
    throw new UnsupportedOperationException("signature only: GetActionsReply.create");
  }

  public static GetActionsReply create(Iterable<? extends IssueAction> p0) {
    throw new UnsupportedOperationException("signature only: GetActionsReply.create");
  }

  GetActionsReply() {
    throw new UnsupportedOperationException("signature only: new GetActionsReply");
  }
}

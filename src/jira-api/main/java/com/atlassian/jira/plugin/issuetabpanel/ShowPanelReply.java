package com.atlassian.jira.plugin.issuetabpanel;

public final class ShowPanelReply {
  public static ShowPanelReply create(boolean p0) {
    throw new UnsupportedOperationException("signature only: ShowPanelReply.create");
  }

  public boolean isShow() {
    throw new UnsupportedOperationException("signature only: ShowPanelReply.isShow");
  }

  ShowPanelReply() {
    throw new UnsupportedOperationException("signature only: new ShowPanelReply");
  }
}

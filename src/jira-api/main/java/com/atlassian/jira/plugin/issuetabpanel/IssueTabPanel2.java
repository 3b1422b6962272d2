package com.atlassian.jira.plugin.issuetabpanel;

public interface IssueTabPanel2 extends IssueTabPanel {
  ShowPanelReply showPanel(ShowPanelRequest p0);

  GetActionsReply getActions(GetActionsRequest p0);
}

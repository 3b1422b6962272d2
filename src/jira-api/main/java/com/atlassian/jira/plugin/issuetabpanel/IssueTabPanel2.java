package com.atlassian.jira.plugin.issuetabpanel;

public interface IssueTabPanel2 extends com.atlassian.jira.plugin.issuetabpanel.IssueTabPanel {
  com.atlassian.jira.plugin.issuetabpanel.ShowPanelReply showPanel(
      com.atlassian.jira.plugin.issuetabpanel.ShowPanelRequest p0);

  com.atlassian.jira.plugin.issuetabpanel.GetActionsReply getActions(
      com.atlassian.jira.plugin.issuetabpanel.GetActionsRequest p0);
}

package com.atlassian.jira.plugin.issuetabpanel;

public interface IssueTabPanel3 {
  void init(com.atlassian.jira.plugin.issuetabpanel.IssueTabPanelModuleDescriptor p0);

  boolean showPanel(com.atlassian.jira.plugin.issuetabpanel.ShowPanelRequest p0);

  java.util.List<com.atlassian.jira.plugin.issuetabpanel.IssueAction> getActions(
      com.atlassian.jira.plugin.issuetabpanel.GetActionsRequest p0);
}

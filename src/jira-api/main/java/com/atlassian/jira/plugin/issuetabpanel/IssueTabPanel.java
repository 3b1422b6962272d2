package com.atlassian.jira.plugin.issuetabpanel;

public interface IssueTabPanel {
  void init(com.atlassian.jira.plugin.issuetabpanel.IssueTabPanelModuleDescriptor p0);

  java.util.List<com.atlassian.jira.plugin.issuetabpanel.IssueAction> getActions(
      com.atlassian.jira.issue.Issue p0, com.atlassian.jira.user.ApplicationUser p1);

  boolean showPanel(com.atlassian.jira.issue.Issue p0, com.atlassian.jira.user.ApplicationUser p1);
}

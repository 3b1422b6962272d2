package com.atlassian.jira.plugin.issuetabpanel;

public abstract class AbstractIssueTabPanel
    implements com.atlassian.jira.plugin.issuetabpanel.IssueTabPanel {
  protected com.atlassian.jira.plugin.issuetabpanel.IssueTabPanelModuleDescriptor descriptor;

  public AbstractIssueTabPanel() {
    throw new UnsupportedOperationException("signature only: new AbstractIssueTabPanel");
  }

  public void init(com.atlassian.jira.plugin.issuetabpanel.IssueTabPanelModuleDescriptor p0) {
    throw new UnsupportedOperationException("signature only: AbstractIssueTabPanel.init");
  }
}

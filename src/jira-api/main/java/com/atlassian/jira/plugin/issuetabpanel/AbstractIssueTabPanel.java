package com.atlassian.jira.plugin.issuetabpanel;

public abstract class AbstractIssueTabPanel implements IssueTabPanel {
  protected IssueTabPanelModuleDescriptor descriptor;

  public AbstractIssueTabPanel() {
    throw new UnsupportedOperationException("signature only: new AbstractIssueTabPanel");
  }

  public void init(IssueTabPanelModuleDescriptor p0) {
    throw new UnsupportedOperationException("signature only: AbstractIssueTabPanel.init");
  }
}

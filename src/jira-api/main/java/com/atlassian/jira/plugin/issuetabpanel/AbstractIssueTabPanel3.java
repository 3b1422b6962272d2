package com.atlassian.jira.plugin.issuetabpanel;

public abstract class AbstractIssueTabPanel3 implements IssueTabPanel3 {
  protected IssueTabPanelModuleDescriptor descriptor;

  public AbstractIssueTabPanel3() {
    throw new UnsupportedOperationException("signature only: new AbstractIssueTabPanel3");
  }

  public void init(IssueTabPanelModuleDescriptor p0) {
    throw new UnsupportedOperationException("signature only: AbstractIssueTabPanel3.init");
  }
}

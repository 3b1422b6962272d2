package com.atlassian.jira.plugin.issuetabpanel;

public abstract class AbstractIssueTabPanel3
    implements com.atlassian.jira.plugin.issuetabpanel.IssueTabPanel3 {
  protected com.atlassian.jira.plugin.issuetabpanel.IssueTabPanelModuleDescriptor descriptor;

  public AbstractIssueTabPanel3() {
    throw new UnsupportedOperationException("signature only: new AbstractIssueTabPanel3");
  }

  public void init(com.atlassian.jira.plugin.issuetabpanel.IssueTabPanelModuleDescriptor p0) {
    throw new UnsupportedOperationException("signature only: AbstractIssueTabPanel3.init");
  }
}

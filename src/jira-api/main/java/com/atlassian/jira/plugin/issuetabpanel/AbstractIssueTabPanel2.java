package com.atlassian.jira.plugin.issuetabpanel;

public abstract class AbstractIssueTabPanel2
    implements com.atlassian.jira.plugin.issuetabpanel.IssueTabPanel2 {
  public AbstractIssueTabPanel2() {
    throw new UnsupportedOperationException("signature only: new AbstractIssueTabPanel2");
  }

  public final void init(com.atlassian.jira.plugin.issuetabpanel.IssueTabPanelModuleDescriptor p0) {
    throw new UnsupportedOperationException("signature only: AbstractIssueTabPanel2.init");
  }

  public final boolean showPanel(
      com.atlassian.jira.issue.Issue p0, com.atlassian.jira.user.ApplicationUser p1) {
    throw new UnsupportedOperationException("signature only: AbstractIssueTabPanel2.showPanel");
  }

  public final java.util.List<com.atlassian.jira.plugin.issuetabpanel.IssueAction> getActions(
      com.atlassian.jira.issue.Issue p0, com.atlassian.jira.user.ApplicationUser p1) {
    throw new UnsupportedOperationException("signature only: AbstractIssueTabPanel2.getActions");
  }

  protected final com.atlassian.jira.plugin.issuetabpanel.IssueTabPanelModuleDescriptor
      descriptor() {
    throw new UnsupportedOperationException("signature only: AbstractIssueTabPanel2.descriptor");
  }

  protected void init() {
    throw new UnsupportedOperationException("signature only: AbstractIssueTabPanel2.init");
  }
}

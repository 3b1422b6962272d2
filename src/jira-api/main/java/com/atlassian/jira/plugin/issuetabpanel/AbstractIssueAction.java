package com.atlassian.jira.plugin.issuetabpanel;

public abstract class AbstractIssueAction
    implements com.atlassian.jira.plugin.issuetabpanel.IssueAction {
  protected final com.atlassian.jira.plugin.issuetabpanel.IssueTabPanelModuleDescriptor descriptor =
      null;

  public AbstractIssueAction(
      com.atlassian.jira.plugin.issuetabpanel.IssueTabPanelModuleDescriptor p0) {
    throw new UnsupportedOperationException("signature only: new AbstractIssueAction");
  }

  public abstract java.util.Date getTimePerformed();

  public java.lang.String getHtml() {
    throw new UnsupportedOperationException("signature only: AbstractIssueAction.getHtml");
  }

  protected abstract void populateVelocityParams(java.util.Map p0);

  public boolean isDisplayActionAllTab() {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueAction.isDisplayActionAllTab");
  }
}

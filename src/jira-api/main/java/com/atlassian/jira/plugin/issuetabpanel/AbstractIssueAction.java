package com.atlassian.jira.plugin.issuetabpanel;

import java.util.Date;
import java.util.Map;

public abstract class AbstractIssueAction implements IssueAction {
  protected final IssueTabPanelModuleDescriptor descriptor = null;

  public AbstractIssueAction(IssueTabPanelModuleDescriptor p0) {
    throw new UnsupportedOperationException("signature only: new AbstractIssueAction");
  }

  public abstract Date getTimePerformed();

  public String getHtml() {
    throw new UnsupportedOperationException("signature only: AbstractIssueAction.getHtml");
  }

  protected abstract void populateVelocityParams(Map p0);

  public boolean isDisplayActionAllTab() {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueAction.isDisplayActionAllTab");
  }
}

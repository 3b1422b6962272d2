package com.atlassian.jira.plugin.issuetabpanel;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

public abstract class AbstractIssueTabPanel2 implements IssueTabPanel2 {
  public AbstractIssueTabPanel2() {
    throw new UnsupportedOperationException("signature only: new AbstractIssueTabPanel2");
  }

  public final void init(IssueTabPanelModuleDescriptor p0) {
    throw new UnsupportedOperationException("signature only: AbstractIssueTabPanel2.init");
  }

  public final boolean showPanel(com.atlassian.jira.issue.Issue p0, ApplicationUser p1) {
    throw new UnsupportedOperationException("signature only: AbstractIssueTabPanel2.showPanel");
  }

  public final List<IssueAction> getActions(com.atlassian.jira.issue.Issue p0, ApplicationUser p1) {
    throw new UnsupportedOperationException("signature only: AbstractIssueTabPanel2.getActions");
  }

  protected final IssueTabPanelModuleDescriptor descriptor() {
    throw new UnsupportedOperationException("signature only: AbstractIssueTabPanel2.descriptor");
  }

  protected void init() {
    throw new UnsupportedOperationException("signature only: AbstractIssueTabPanel2.init");
  }
}

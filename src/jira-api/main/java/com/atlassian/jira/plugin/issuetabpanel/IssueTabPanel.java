package com.atlassian.jira.plugin.issuetabpanel;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

public interface IssueTabPanel {
  void init(IssueTabPanelModuleDescriptor p0);

  List<IssueAction> getActions(com.atlassian.jira.issue.Issue p0, ApplicationUser p1);

  boolean showPanel(com.atlassian.jira.issue.Issue p0, ApplicationUser p1);
}

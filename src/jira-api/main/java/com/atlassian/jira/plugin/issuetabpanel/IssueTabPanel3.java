package com.atlassian.jira.plugin.issuetabpanel;

import java.util.List;

public interface IssueTabPanel3 {
  void init(IssueTabPanelModuleDescriptor p0);

  boolean showPanel(ShowPanelRequest p0);

  List<IssueAction> getActions(GetActionsRequest p0);
}

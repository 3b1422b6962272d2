package com.atlassian.jira.plugin.issuetabpanel;

import com.atlassian.jira.plugin.JiraResourcedModuleDescriptor;
import com.atlassian.jira.plugin.OrderableModuleDescriptor;

public interface IssueTabPanelModuleDescriptor
    extends JiraResourcedModuleDescriptor<IssueTabPanel3>, OrderableModuleDescriptor {
  String getLabel();

  int getOrder();

  boolean isDefault();

  boolean isSortable();

  boolean isSupportsAjaxLoad();
}

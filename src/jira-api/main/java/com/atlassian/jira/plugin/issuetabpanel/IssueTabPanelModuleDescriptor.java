package com.atlassian.jira.plugin.issuetabpanel;

public interface IssueTabPanelModuleDescriptor
    extends com.atlassian.jira.plugin.JiraResourcedModuleDescriptor<
            com.atlassian.jira.plugin.issuetabpanel.IssueTabPanel3>,
        com.atlassian.jira.plugin.OrderableModuleDescriptor {
  java.lang.String getLabel();

  int getOrder();

  boolean isDefault();

  boolean isSortable();

  boolean isSupportsAjaxLoad();
}

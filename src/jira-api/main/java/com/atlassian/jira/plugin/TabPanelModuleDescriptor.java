package com.atlassian.jira.plugin;

public interface TabPanelModuleDescriptor<T extends com.atlassian.jira.plugin.browsepanel.TabPanel>
    extends com.atlassian.jira.plugin.PluggableTabPanelModuleDescriptor<T>, java.lang.Comparable {
  java.lang.String getLabel();

  java.lang.String getLabelKey();
}

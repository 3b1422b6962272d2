package com.atlassian.jira.plugin;

import com.atlassian.jira.plugin.browsepanel.TabPanel;

public interface TabPanelModuleDescriptor<T extends TabPanel>
    extends PluggableTabPanelModuleDescriptor<T>, Comparable {
  String getLabel();

  String getLabelKey();
}

package com.atlassian.jira.plugin.browsepanel;

import com.atlassian.jira.plugin.TabPanelModuleDescriptor;
import com.atlassian.jira.project.browse.BrowseContext;

public interface TabPanel<D extends TabPanelModuleDescriptor, C extends BrowseContext> {}

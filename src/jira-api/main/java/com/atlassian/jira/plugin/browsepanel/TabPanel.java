package com.atlassian.jira.plugin.browsepanel;

public interface TabPanel<
    D extends com.atlassian.jira.plugin.TabPanelModuleDescriptor,
    C extends com.atlassian.jira.project.browse.BrowseContext> {}

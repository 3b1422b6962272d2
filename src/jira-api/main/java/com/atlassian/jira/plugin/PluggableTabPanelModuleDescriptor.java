package com.atlassian.jira.plugin;

public interface PluggableTabPanelModuleDescriptor<T>
    extends com.atlassian.jira.plugin.JiraResourcedModuleDescriptor<T>,
        com.atlassian.jira.plugin.OrderableModuleDescriptor {}

package com.atlassian.jira.plugin;

public interface PluggableTabPanelModuleDescriptor<T>
    extends JiraResourcedModuleDescriptor<T>, OrderableModuleDescriptor {}

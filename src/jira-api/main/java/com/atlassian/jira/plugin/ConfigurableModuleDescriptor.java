package com.atlassian.jira.plugin;

public interface ConfigurableModuleDescriptor {
  com.atlassian.configurable.ObjectConfiguration getObjectConfiguration(java.util.Map p0)
      throws com.atlassian.configurable.ObjectConfigurationException;
}

package com.atlassian.jira.plugin;

import com.atlassian.configurable.ObjectConfiguration;
import com.atlassian.configurable.ObjectConfigurationException;
import java.util.Map;

public interface ConfigurableModuleDescriptor {
  ObjectConfiguration getObjectConfiguration(Map p0) throws ObjectConfigurationException;
}

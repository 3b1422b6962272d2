package com.atlassian.jira.plugin;

public interface OrderableModuleDescriptor {
  int getOrder();
}

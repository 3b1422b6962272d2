package com.atlassian.plugin.osgi.bridge.external;

public interface PluginRetrievalService {
  com.atlassian.plugin.Plugin getPlugin();
}

package com.atlassian.plugin.osgi.bridge.external;

import com.atlassian.plugin.Plugin;

public interface PluginRetrievalService {
  Plugin getPlugin();
}

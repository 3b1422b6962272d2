package com.atlassian.plugin;

public enum PluginRestartState {
  INSTALL,
  UPGRADE,
  REMOVE,
  NONE;
}

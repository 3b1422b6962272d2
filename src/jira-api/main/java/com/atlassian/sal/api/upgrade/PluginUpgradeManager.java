package com.atlassian.sal.api.upgrade;

public interface PluginUpgradeManager {
  java.util.List<com.atlassian.sal.api.message.Message> upgrade();
}

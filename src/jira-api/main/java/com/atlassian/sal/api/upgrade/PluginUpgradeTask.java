package com.atlassian.sal.api.upgrade;

public interface PluginUpgradeTask {
  int getBuildNumber();

  java.lang.String getShortDescription();

  java.util.Collection<com.atlassian.sal.api.message.Message> doUpgrade()
      throws java.lang.Exception;

  java.lang.String getPluginKey();
}

package com.atlassian.sal.api.pluginsettings;

public interface PluginSettingsFactory {
  com.atlassian.sal.api.pluginsettings.PluginSettings createSettingsForKey(java.lang.String p0);

  com.atlassian.sal.api.pluginsettings.PluginSettings createGlobalSettings();
}

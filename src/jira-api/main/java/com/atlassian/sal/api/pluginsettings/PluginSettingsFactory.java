package com.atlassian.sal.api.pluginsettings;

public interface PluginSettingsFactory {
  PluginSettings createSettingsForKey(String p0);

  PluginSettings createGlobalSettings();
}

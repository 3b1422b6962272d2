package com.atlassian.sal.api.pluginsettings;

public interface PluginSettings {
  Object get(String p0);

  Object put(String p0, Object p1);

  Object remove(String p0);
}

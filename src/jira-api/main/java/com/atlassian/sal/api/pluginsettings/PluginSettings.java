package com.atlassian.sal.api.pluginsettings;

public interface PluginSettings {
  java.lang.Object get(java.lang.String p0);

  java.lang.Object put(java.lang.String p0, java.lang.Object p1);

  java.lang.Object remove(java.lang.String p0);
}

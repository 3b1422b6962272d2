package com.atlassian.plugin.event;

public interface PluginEventManager {
  void register(java.lang.Object p0);

  void unregister(java.lang.Object p0);

  void broadcast(java.lang.Object p0);
}

package com.atlassian.plugin.event;

public interface PluginEventManager {
  void register(Object p0);

  void unregister(Object p0);

  void broadcast(Object p0);
}

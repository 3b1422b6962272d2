package com.atlassian.plugin.event.events;

import com.atlassian.plugin.Plugin;

/** Something happened to a plugin. */
public class PluginEvent {
  private final Plugin plugin;

  public PluginEvent(Plugin plugin) {
    this.plugin = plugin;
  }

  public Plugin getPlugin() {
    return plugin;
  }

  @Override
  public String toString() {
    return getClass().getSimpleName() + " of " + plugin;
  }
}

package com.atlassian.plugin.event.events;

import com.atlassian.plugin.Plugin;

/** A plugin and its modules are there. */
public class PluginEnabledEvent extends PluginEvent {
  public PluginEnabledEvent(Plugin plugin) {
    super(plugin);
  }
}

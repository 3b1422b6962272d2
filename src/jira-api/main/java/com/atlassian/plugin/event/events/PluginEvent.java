package com.atlassian.plugin.event.events;

import com.atlassian.plugin.Plugin;

public class PluginEvent {
  public PluginEvent(Plugin p0) {
    throw new UnsupportedOperationException("signature only: new PluginEvent");
  }

  public Plugin getPlugin() {
    throw new UnsupportedOperationException("signature only: PluginEvent.getPlugin");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: PluginEvent.toString");
  }
}

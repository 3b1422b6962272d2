package com.atlassian.plugin.event.events;

public class PluginEvent {
  public PluginEvent(com.atlassian.plugin.Plugin p0) {
    throw new UnsupportedOperationException("signature only: new PluginEvent");
  }

  public com.atlassian.plugin.Plugin getPlugin() {
    throw new UnsupportedOperationException("signature only: PluginEvent.getPlugin");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: PluginEvent.toString");
  }
}

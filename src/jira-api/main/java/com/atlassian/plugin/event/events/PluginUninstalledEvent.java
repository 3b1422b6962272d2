package com.atlassian.plugin.event.events;

public class PluginUninstalledEvent extends com.atlassian.plugin.event.events.PluginEvent {
  public PluginUninstalledEvent(com.atlassian.plugin.Plugin p0) {
    super((com.atlassian.plugin.Plugin) null);
    throw new UnsupportedOperationException("signature only: new PluginUninstalledEvent");
  }
}

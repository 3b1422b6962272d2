package com.atlassian.plugin.event.events;

public class PluginEnabledEvent extends com.atlassian.plugin.event.events.PluginEvent {
  public PluginEnabledEvent(com.atlassian.plugin.Plugin p0) {
    super((com.atlassian.plugin.Plugin) null);
    throw new UnsupportedOperationException("signature only: new PluginEnabledEvent");
  }
}

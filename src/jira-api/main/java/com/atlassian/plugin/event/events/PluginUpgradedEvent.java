package com.atlassian.plugin.event.events;

public class PluginUpgradedEvent extends com.atlassian.plugin.event.events.PluginEvent {
  public PluginUpgradedEvent(com.atlassian.plugin.Plugin p0) {
    super((com.atlassian.plugin.Plugin) null);
    throw new UnsupportedOperationException("signature only: new PluginUpgradedEvent");
  }
}

package com.atlassian.plugin.event.events;

public class PluginDisabledEvent extends com.atlassian.plugin.event.events.PluginEvent {
  public PluginDisabledEvent(com.atlassian.plugin.Plugin p0) {
    super((com.atlassian.plugin.Plugin) null);
    throw new UnsupportedOperationException("signature only: new PluginDisabledEvent");
  }
}

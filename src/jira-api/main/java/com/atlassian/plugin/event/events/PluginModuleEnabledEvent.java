package com.atlassian.plugin.event.events;

public class PluginModuleEnabledEvent extends com.atlassian.plugin.event.events.PluginModuleEvent {
  public PluginModuleEnabledEvent(com.atlassian.plugin.ModuleDescriptor<?> p0) {
    super((com.atlassian.plugin.ModuleDescriptor) null);
    throw new UnsupportedOperationException("signature only: new PluginModuleEnabledEvent");
  }
}

package com.atlassian.plugin.event.events;

public class PluginModuleDisabledEvent
    extends com.atlassian.plugin.event.events.PluginModulePersistentEvent {
  public PluginModuleDisabledEvent(com.atlassian.plugin.ModuleDescriptor<?> p0, boolean p1) {
    super((com.atlassian.plugin.ModuleDescriptor) null, false);
    throw new UnsupportedOperationException("signature only: new PluginModuleDisabledEvent");
  }
}

package com.atlassian.plugin.event.events;

public class PluginModulePersistentEvent
    extends com.atlassian.plugin.event.events.PluginModuleEvent {
  public PluginModulePersistentEvent(com.atlassian.plugin.ModuleDescriptor<?> p0, boolean p1) {
    super((com.atlassian.plugin.ModuleDescriptor) null);
    throw new UnsupportedOperationException("signature only: new PluginModulePersistentEvent");
  }

  public boolean isPersistent() {
    throw new UnsupportedOperationException(
        "signature only: PluginModulePersistentEvent.isPersistent");
  }
}

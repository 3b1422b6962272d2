package com.atlassian.plugin.event.events;

import com.atlassian.plugin.ModuleDescriptor;

public class PluginModulePersistentEvent extends PluginModuleEvent {
  public PluginModulePersistentEvent(ModuleDescriptor<?> p0, boolean p1) {
    super((ModuleDescriptor) null);
    throw new UnsupportedOperationException("signature only: new PluginModulePersistentEvent");
  }

  public boolean isPersistent() {
    throw new UnsupportedOperationException(
        "signature only: PluginModulePersistentEvent.isPersistent");
  }
}

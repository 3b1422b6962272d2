package com.atlassian.plugin.event.events;

import com.atlassian.plugin.ModuleDescriptor;

public class PluginModuleDisabledEvent extends PluginModulePersistentEvent {
  public PluginModuleDisabledEvent(ModuleDescriptor<?> p0, boolean p1) {
    super((ModuleDescriptor) null, false);
    throw new UnsupportedOperationException("signature only: new PluginModuleDisabledEvent");
  }
}

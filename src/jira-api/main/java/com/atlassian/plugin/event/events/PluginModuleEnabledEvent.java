package com.atlassian.plugin.event.events;

import com.atlassian.plugin.ModuleDescriptor;

public class PluginModuleEnabledEvent extends PluginModuleEvent {
  public PluginModuleEnabledEvent(ModuleDescriptor<?> p0) {
    super((ModuleDescriptor) null);
    throw new UnsupportedOperationException("signature only: new PluginModuleEnabledEvent");
  }
}

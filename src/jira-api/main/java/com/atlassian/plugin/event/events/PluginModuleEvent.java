package com.atlassian.plugin.event.events;

import com.atlassian.plugin.ModuleDescriptor;

public class PluginModuleEvent {
  public PluginModuleEvent(ModuleDescriptor<?> p0) {
    throw new UnsupportedOperationException("signature only: new PluginModuleEvent");
  }

  public ModuleDescriptor<?> getModule() {
    throw new UnsupportedOperationException("signature only: PluginModuleEvent.getModule");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: PluginModuleEvent.toString");
  }
}

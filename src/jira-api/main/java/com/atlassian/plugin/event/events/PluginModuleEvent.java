package com.atlassian.plugin.event.events;

public class PluginModuleEvent {
  public PluginModuleEvent(com.atlassian.plugin.ModuleDescriptor<?> p0) {
    throw new UnsupportedOperationException("signature only: new PluginModuleEvent");
  }

  public com.atlassian.plugin.ModuleDescriptor<?> getModule() {
    throw new UnsupportedOperationException("signature only: PluginModuleEvent.getModule");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: PluginModuleEvent.toString");
  }
}

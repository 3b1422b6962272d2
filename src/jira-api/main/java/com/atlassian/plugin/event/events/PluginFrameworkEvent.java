package com.atlassian.plugin.event.events;

public class PluginFrameworkEvent {
  public PluginFrameworkEvent(
      com.atlassian.plugin.PluginController p0, com.atlassian.plugin.PluginAccessor p1) {
    throw new UnsupportedOperationException("signature only: new PluginFrameworkEvent");
  }

  public com.atlassian.plugin.PluginController getPluginController() {
    throw new UnsupportedOperationException(
        "signature only: PluginFrameworkEvent.getPluginController");
  }

  public com.atlassian.plugin.PluginAccessor getPluginAccessor() {
    throw new UnsupportedOperationException(
        "signature only: PluginFrameworkEvent.getPluginAccessor");
  }
}

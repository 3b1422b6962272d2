package com.atlassian.plugin.event.events;

public class PluginFrameworkStartedEvent
    extends com.atlassian.plugin.event.events.PluginFrameworkEvent {
  public PluginFrameworkStartedEvent(
      com.atlassian.plugin.PluginController p0, com.atlassian.plugin.PluginAccessor p1) {
    super((com.atlassian.plugin.PluginController) null, (com.atlassian.plugin.PluginAccessor) null);
    throw new UnsupportedOperationException("signature only: new PluginFrameworkStartedEvent");
  }
}

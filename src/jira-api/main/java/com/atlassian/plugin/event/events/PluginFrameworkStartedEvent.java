package com.atlassian.plugin.event.events;

import com.atlassian.plugin.PluginAccessor;
import com.atlassian.plugin.PluginController;

public class PluginFrameworkStartedEvent extends PluginFrameworkEvent {
  public PluginFrameworkStartedEvent(PluginController p0, PluginAccessor p1) {
    super((PluginController) null, (PluginAccessor) null);
    throw new UnsupportedOperationException("signature only: new PluginFrameworkStartedEvent");
  }
}

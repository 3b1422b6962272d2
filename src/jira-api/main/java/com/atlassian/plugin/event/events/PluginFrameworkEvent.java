package com.atlassian.plugin.event.events;

import com.atlassian.plugin.PluginAccessor;
import com.atlassian.plugin.PluginController;

public class PluginFrameworkEvent {
  public PluginFrameworkEvent(PluginController p0, PluginAccessor p1) {
    throw new UnsupportedOperationException("signature only: new PluginFrameworkEvent");
  }

  public PluginController getPluginController() {
    throw new UnsupportedOperationException(
        "signature only: PluginFrameworkEvent.getPluginController");
  }

  public PluginAccessor getPluginAccessor() {
    throw new UnsupportedOperationException(
        "signature only: PluginFrameworkEvent.getPluginAccessor");
  }
}

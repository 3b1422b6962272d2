package com.atlassian.plugin.event.events;

import com.atlassian.plugin.Plugin;

public class PluginEnabledEvent extends PluginEvent {
  public PluginEnabledEvent(Plugin p0) {
    super((Plugin) null);
    throw new UnsupportedOperationException("signature only: new PluginEnabledEvent");
  }
}

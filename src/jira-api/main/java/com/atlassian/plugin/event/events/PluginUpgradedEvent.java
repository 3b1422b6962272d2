package com.atlassian.plugin.event.events;

import com.atlassian.plugin.Plugin;

public class PluginUpgradedEvent extends PluginEvent {
  public PluginUpgradedEvent(Plugin p0) {
    super((Plugin) null);
    throw new UnsupportedOperationException("signature only: new PluginUpgradedEvent");
  }
}

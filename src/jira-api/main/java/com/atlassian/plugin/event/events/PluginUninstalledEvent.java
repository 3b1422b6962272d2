package com.atlassian.plugin.event.events;

import com.atlassian.plugin.Plugin;

public class PluginUninstalledEvent extends PluginEvent {
  public PluginUninstalledEvent(Plugin p0) {
    super((Plugin) null);
    throw new UnsupportedOperationException("signature only: new PluginUninstalledEvent");
  }
}

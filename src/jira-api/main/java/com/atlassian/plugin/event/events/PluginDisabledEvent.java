package com.atlassian.plugin.event.events;

import com.atlassian.plugin.Plugin;

public class PluginDisabledEvent extends PluginEvent {
  public PluginDisabledEvent(Plugin p0) {
    super((Plugin) null);
    throw new UnsupportedOperationException("signature only: new PluginDisabledEvent");
  }
}

package com.atlassian.plugin;

public class Resources implements com.atlassian.plugin.Resourced {
  public static final com.atlassian.plugin.Resources EMPTY_RESOURCES = null;

  Resources() {
    throw new UnsupportedOperationException("signature only: new Resources");
  }
}

package com.atlassian.plugin;

public class PluginParseException extends com.atlassian.plugin.PluginException {
  public PluginParseException() {
    throw new UnsupportedOperationException("signature only: new PluginParseException");
  }

  public PluginParseException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new PluginParseException");
  }

  public PluginParseException(java.lang.Throwable p0) {
    throw new UnsupportedOperationException("signature only: new PluginParseException");
  }

  public PluginParseException(java.lang.String p0, java.lang.Throwable p1) {
    throw new UnsupportedOperationException("signature only: new PluginParseException");
  }
}

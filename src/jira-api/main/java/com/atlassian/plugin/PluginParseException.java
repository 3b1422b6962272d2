package com.atlassian.plugin;

public class PluginParseException extends PluginException {
  public PluginParseException() {
    throw new UnsupportedOperationException("signature only: new PluginParseException");
  }

  public PluginParseException(String p0) {
    throw new UnsupportedOperationException("signature only: new PluginParseException");
  }

  public PluginParseException(Throwable p0) {
    throw new UnsupportedOperationException("signature only: new PluginParseException");
  }

  public PluginParseException(String p0, Throwable p1) {
    throw new UnsupportedOperationException("signature only: new PluginParseException");
  }
}

package com.atlassian.plugin;

public class PluginException extends RuntimeException {
  public PluginException() {
    throw new UnsupportedOperationException("signature only: new PluginException");
  }

  public PluginException(String p0) {
    throw new UnsupportedOperationException("signature only: new PluginException");
  }

  public PluginException(Throwable p0) {
    throw new UnsupportedOperationException("signature only: new PluginException");
  }

  public PluginException(String p0, Throwable p1) {
    throw new UnsupportedOperationException("signature only: new PluginException");
  }
}

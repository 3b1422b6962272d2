package com.atlassian.plugin;

public class PluginException extends java.lang.RuntimeException {
  public PluginException() {
    throw new UnsupportedOperationException("signature only: new PluginException");
  }

  public PluginException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new PluginException");
  }

  public PluginException(java.lang.Throwable p0) {
    throw new UnsupportedOperationException("signature only: new PluginException");
  }

  public PluginException(java.lang.String p0, java.lang.Throwable p1) {
    throw new UnsupportedOperationException("signature only: new PluginException");
  }
}

package com.atlassian.plugin.event;

public class NotificationException extends com.atlassian.plugin.PluginException {
  public NotificationException(java.lang.Throwable p0) {
    throw new UnsupportedOperationException("signature only: new NotificationException");
  }

  public NotificationException(java.util.List<java.lang.Throwable> p0) {
    throw new UnsupportedOperationException("signature only: new NotificationException");
  }

  public java.util.List<java.lang.Throwable> getAllCauses() {
    throw new UnsupportedOperationException("signature only: NotificationException.getAllCauses");
  }
}

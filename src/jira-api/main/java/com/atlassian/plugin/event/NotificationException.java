package com.atlassian.plugin.event;

import com.atlassian.plugin.PluginException;
import java.util.List;

public class NotificationException extends PluginException {
  public NotificationException(Throwable p0) {
    throw new UnsupportedOperationException("signature only: new NotificationException");
  }

  public NotificationException(List<Throwable> p0) {
    throw new UnsupportedOperationException("signature only: new NotificationException");
  }

  public List<Throwable> getAllCauses() {
    throw new UnsupportedOperationException("signature only: NotificationException.getAllCauses");
  }
}

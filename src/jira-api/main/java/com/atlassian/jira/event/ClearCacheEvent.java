package com.atlassian.jira.event;

import java.util.Map;

public final class ClearCacheEvent {
  public static final ClearCacheEvent INSTANCE = null;

  public ClearCacheEvent(Map<String, ? extends Object> p0) {
    throw new UnsupportedOperationException("signature only: new ClearCacheEvent");
  }

  public Object getProperty(String p0) {
    throw new UnsupportedOperationException("signature only: ClearCacheEvent.getProperty");
  }
}

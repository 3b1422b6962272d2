package com.atlassian.jira.event;

public final class ClearCacheEvent {
  public static final com.atlassian.jira.event.ClearCacheEvent INSTANCE = null;

  public ClearCacheEvent(java.util.Map<java.lang.String, ? extends java.lang.Object> p0) {
    throw new UnsupportedOperationException("signature only: new ClearCacheEvent");
  }

  public java.lang.Object getProperty(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: ClearCacheEvent.getProperty");
  }
}

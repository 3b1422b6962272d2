package com.atlassian.core;

public class AtlassianCoreException extends java.lang.Exception {
  public AtlassianCoreException() {
    throw new UnsupportedOperationException("signature only: new AtlassianCoreException");
  }

  public AtlassianCoreException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new AtlassianCoreException");
  }

  public AtlassianCoreException(java.lang.Throwable p0) {
    throw new UnsupportedOperationException("signature only: new AtlassianCoreException");
  }

  public AtlassianCoreException(java.lang.String p0, java.lang.Throwable p1) {
    throw new UnsupportedOperationException("signature only: new AtlassianCoreException");
  }
}

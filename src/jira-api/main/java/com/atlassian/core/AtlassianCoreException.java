package com.atlassian.core;

public class AtlassianCoreException extends Exception {
  public AtlassianCoreException() {
    throw new UnsupportedOperationException("signature only: new AtlassianCoreException");
  }

  public AtlassianCoreException(String p0) {
    throw new UnsupportedOperationException("signature only: new AtlassianCoreException");
  }

  public AtlassianCoreException(Throwable p0) {
    throw new UnsupportedOperationException("signature only: new AtlassianCoreException");
  }

  public AtlassianCoreException(String p0, Throwable p1) {
    throw new UnsupportedOperationException("signature only: new AtlassianCoreException");
  }
}

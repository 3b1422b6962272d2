package com.atlassian.cache;

public class CacheException extends java.lang.RuntimeException {
  public CacheException() {
    throw new UnsupportedOperationException("signature only: new CacheException");
  }

  public CacheException(java.lang.String p0, java.lang.Throwable p1) {
    throw new UnsupportedOperationException("signature only: new CacheException");
  }

  public CacheException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new CacheException");
  }

  public CacheException(java.lang.Throwable p0) {
    throw new UnsupportedOperationException("signature only: new CacheException");
  }
}

package com.atlassian.cache;

public class CacheException extends RuntimeException {
  public CacheException() {
    throw new UnsupportedOperationException("signature only: new CacheException");
  }

  public CacheException(String p0, Throwable p1) {
    throw new UnsupportedOperationException("signature only: new CacheException");
  }

  public CacheException(String p0) {
    throw new UnsupportedOperationException("signature only: new CacheException");
  }

  public CacheException(Throwable p0) {
    throw new UnsupportedOperationException("signature only: new CacheException");
  }
}

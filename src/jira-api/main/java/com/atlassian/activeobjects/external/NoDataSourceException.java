package com.atlassian.activeobjects.external;

public final class NoDataSourceException extends java.lang.IllegalStateException {
  public NoDataSourceException() {
    throw new UnsupportedOperationException("signature only: new NoDataSourceException");
  }
}

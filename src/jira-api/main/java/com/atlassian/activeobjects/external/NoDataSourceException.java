package com.atlassian.activeobjects.external;

public final class NoDataSourceException extends IllegalStateException {
  public NoDataSourceException() {
    throw new UnsupportedOperationException("signature only: new NoDataSourceException");
  }
}

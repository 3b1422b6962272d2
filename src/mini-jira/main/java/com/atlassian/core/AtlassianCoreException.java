package com.atlassian.core;

public class AtlassianCoreException extends Exception {
  private static final long serialVersionUID = 1L;

  public AtlassianCoreException() {}

  public AtlassianCoreException(String message) {
    super(message);
  }

  public AtlassianCoreException(Throwable cause) {
    super(cause);
  }

  public AtlassianCoreException(String message, Throwable cause) {
    super(message, cause);
  }
}

package com.atlassian.sal.api.user;

public class UserResolutionException extends java.lang.RuntimeException {
  public UserResolutionException(java.lang.String p0, java.lang.Throwable p1) {
    throw new UnsupportedOperationException("signature only: new UserResolutionException");
  }

  public UserResolutionException(java.lang.Throwable p0) {
    throw new UnsupportedOperationException("signature only: new UserResolutionException");
  }

  public UserResolutionException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new UserResolutionException");
  }
}

package com.atlassian.sal.api.user;

public class UserResolutionException extends RuntimeException {
  public UserResolutionException(String p0, Throwable p1) {
    throw new UnsupportedOperationException("signature only: new UserResolutionException");
  }

  public UserResolutionException(Throwable p0) {
    throw new UnsupportedOperationException("signature only: new UserResolutionException");
  }

  public UserResolutionException(String p0) {
    throw new UnsupportedOperationException("signature only: new UserResolutionException");
  }
}

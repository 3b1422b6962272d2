package com.atlassian.sal.api.websudo;

public class WebSudoSessionException extends RuntimeException {
  public WebSudoSessionException() {
    throw new UnsupportedOperationException("signature only: new WebSudoSessionException");
  }

  public WebSudoSessionException(String p0) {
    throw new UnsupportedOperationException("signature only: new WebSudoSessionException");
  }

  public WebSudoSessionException(String p0, Throwable p1) {
    throw new UnsupportedOperationException("signature only: new WebSudoSessionException");
  }
}

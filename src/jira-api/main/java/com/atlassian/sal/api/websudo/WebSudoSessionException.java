package com.atlassian.sal.api.websudo;

public class WebSudoSessionException extends java.lang.RuntimeException {
  public WebSudoSessionException() {
    throw new UnsupportedOperationException("signature only: new WebSudoSessionException");
  }

  public WebSudoSessionException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new WebSudoSessionException");
  }

  public WebSudoSessionException(java.lang.String p0, java.lang.Throwable p1) {
    throw new UnsupportedOperationException("signature only: new WebSudoSessionException");
  }
}

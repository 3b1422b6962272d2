package com.atlassian.templaterenderer;

public class RenderingException extends java.lang.RuntimeException {
  public RenderingException(java.lang.String p0, java.lang.Throwable p1) {
    throw new UnsupportedOperationException("signature only: new RenderingException");
  }

  public RenderingException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new RenderingException");
  }

  public RenderingException(java.lang.Throwable p0) {
    throw new UnsupportedOperationException("signature only: new RenderingException");
  }
}

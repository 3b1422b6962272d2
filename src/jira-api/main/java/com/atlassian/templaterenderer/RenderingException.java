package com.atlassian.templaterenderer;

public class RenderingException extends RuntimeException {
  public RenderingException(String p0, Throwable p1) {
    throw new UnsupportedOperationException("signature only: new RenderingException");
  }

  public RenderingException(String p0) {
    throw new UnsupportedOperationException("signature only: new RenderingException");
  }

  public RenderingException(Throwable p0) {
    throw new UnsupportedOperationException("signature only: new RenderingException");
  }
}

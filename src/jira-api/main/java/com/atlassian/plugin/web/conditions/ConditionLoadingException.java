package com.atlassian.plugin.web.conditions;

public class ConditionLoadingException extends java.lang.Exception {
  public ConditionLoadingException() {
    throw new UnsupportedOperationException("signature only: new ConditionLoadingException");
  }

  public ConditionLoadingException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new ConditionLoadingException");
  }

  public ConditionLoadingException(java.lang.String p0, java.lang.Throwable p1) {
    throw new UnsupportedOperationException("signature only: new ConditionLoadingException");
  }

  public ConditionLoadingException(java.lang.Throwable p0) {
    throw new UnsupportedOperationException("signature only: new ConditionLoadingException");
  }
}

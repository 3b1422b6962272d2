package com.atlassian.plugin.web.conditions;

public class ConditionLoadingException extends Exception {
  public ConditionLoadingException() {
    throw new UnsupportedOperationException("signature only: new ConditionLoadingException");
  }

  public ConditionLoadingException(String p0) {
    throw new UnsupportedOperationException("signature only: new ConditionLoadingException");
  }

  public ConditionLoadingException(String p0, Throwable p1) {
    throw new UnsupportedOperationException("signature only: new ConditionLoadingException");
  }

  public ConditionLoadingException(Throwable p0) {
    throw new UnsupportedOperationException("signature only: new ConditionLoadingException");
  }
}

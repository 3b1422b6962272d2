package com.atlassian.scheduler;

public class SchedulerRuntimeException extends java.lang.RuntimeException {
  public SchedulerRuntimeException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new SchedulerRuntimeException");
  }

  public SchedulerRuntimeException(java.lang.String p0, java.lang.Throwable p1) {
    throw new UnsupportedOperationException("signature only: new SchedulerRuntimeException");
  }
}

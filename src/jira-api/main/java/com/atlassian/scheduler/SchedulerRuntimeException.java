package com.atlassian.scheduler;

public class SchedulerRuntimeException extends RuntimeException {
  public SchedulerRuntimeException(String p0) {
    throw new UnsupportedOperationException("signature only: new SchedulerRuntimeException");
  }

  public SchedulerRuntimeException(String p0, Throwable p1) {
    throw new UnsupportedOperationException("signature only: new SchedulerRuntimeException");
  }
}

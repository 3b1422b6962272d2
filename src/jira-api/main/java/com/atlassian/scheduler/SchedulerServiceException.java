package com.atlassian.scheduler;

public class SchedulerServiceException extends java.lang.Exception {
  public SchedulerServiceException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new SchedulerServiceException");
  }

  public SchedulerServiceException(java.lang.String p0, java.lang.Throwable p1) {
    throw new UnsupportedOperationException("signature only: new SchedulerServiceException");
  }
}

package com.atlassian.scheduler;

public class SchedulerServiceException extends Exception {
  public SchedulerServiceException(String p0) {
    throw new UnsupportedOperationException("signature only: new SchedulerServiceException");
  }

  public SchedulerServiceException(String p0, Throwable p1) {
    throw new UnsupportedOperationException("signature only: new SchedulerServiceException");
  }
}

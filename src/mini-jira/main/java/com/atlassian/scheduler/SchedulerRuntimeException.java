package com.atlassian.scheduler;

/** The scheduler failed. */
public class SchedulerRuntimeException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public SchedulerRuntimeException(String message) {
    super(message);
  }

  public SchedulerRuntimeException(String message, Throwable cause) {
    super(message, cause);
  }
}

package com.atlassian.scheduler;

public final class JobRunnerResponse {
  public static com.atlassian.scheduler.JobRunnerResponse success() {
    throw new UnsupportedOperationException("signature only: JobRunnerResponse.success");
  }

  public static com.atlassian.scheduler.JobRunnerResponse success(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: JobRunnerResponse.success");
  }

  public static com.atlassian.scheduler.JobRunnerResponse aborted(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: JobRunnerResponse.aborted");
  }

  public static com.atlassian.scheduler.JobRunnerResponse failed(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: JobRunnerResponse.failed");
  }

  public static com.atlassian.scheduler.JobRunnerResponse failed(java.lang.Throwable p0) {
    throw new UnsupportedOperationException("signature only: JobRunnerResponse.failed");
  }

  public com.atlassian.scheduler.status.RunOutcome getRunOutcome() {
    throw new UnsupportedOperationException("signature only: JobRunnerResponse.getRunOutcome");
  }

  public java.lang.String getMessage() {
    throw new UnsupportedOperationException("signature only: JobRunnerResponse.getMessage");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: JobRunnerResponse.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: JobRunnerResponse.hashCode");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: JobRunnerResponse.toString");
  }

  JobRunnerResponse() {
    throw new UnsupportedOperationException("signature only: new JobRunnerResponse");
  }
}

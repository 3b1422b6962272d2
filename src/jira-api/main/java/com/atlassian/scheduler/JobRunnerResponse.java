package com.atlassian.scheduler;

import com.atlassian.scheduler.status.RunOutcome;

public final class JobRunnerResponse {
  public static JobRunnerResponse success() {
    throw new UnsupportedOperationException("signature only: JobRunnerResponse.success");
  }

  public static JobRunnerResponse success(String p0) {
    throw new UnsupportedOperationException("signature only: JobRunnerResponse.success");
  }

  public static JobRunnerResponse aborted(String p0) {
    throw new UnsupportedOperationException("signature only: JobRunnerResponse.aborted");
  }

  public static JobRunnerResponse failed(String p0) {
    throw new UnsupportedOperationException("signature only: JobRunnerResponse.failed");
  }

  public static JobRunnerResponse failed(Throwable p0) {
    throw new UnsupportedOperationException("signature only: JobRunnerResponse.failed");
  }

  public RunOutcome getRunOutcome() {
    throw new UnsupportedOperationException("signature only: JobRunnerResponse.getRunOutcome");
  }

  public String getMessage() {
    throw new UnsupportedOperationException("signature only: JobRunnerResponse.getMessage");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: JobRunnerResponse.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: JobRunnerResponse.hashCode");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: JobRunnerResponse.toString");
  }

  JobRunnerResponse() {
    throw new UnsupportedOperationException("signature only: new JobRunnerResponse");
  }
}

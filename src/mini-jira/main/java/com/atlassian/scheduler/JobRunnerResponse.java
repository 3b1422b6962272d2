package com.atlassian.scheduler;

import com.atlassian.scheduler.status.RunOutcome;
import java.util.Objects;

/** How a run ended. */
public final class JobRunnerResponse {
  private final RunOutcome outcome;
  private final String message;

  private JobRunnerResponse(RunOutcome outcome, String message) {
    this.outcome = outcome;
    this.message = message;
  }

  public static JobRunnerResponse success() {
    return success(null);
  }

  public static JobRunnerResponse success(String message) {
    return new JobRunnerResponse(RunOutcome.SUCCESS, message);
  }

  public static JobRunnerResponse aborted(String message) {
    return new JobRunnerResponse(RunOutcome.ABORTED, message);
  }

  public static JobRunnerResponse failed(String message) {
    return new JobRunnerResponse(RunOutcome.FAILED, message);
  }

  public static JobRunnerResponse failed(Throwable cause) {
    return failed(String.valueOf(cause));
  }

  public RunOutcome getRunOutcome() {
    return outcome;
  }

  public String getMessage() {
    return message;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JobRunnerResponse that
        && outcome == that.outcome
        && Objects.equals(message, that.message);
  }

  @Override
  public int hashCode() {
    return Objects.hash(outcome, message);
  }

  @Override
  public String toString() {
    return outcome + (message == null ? "" : ": " + message);
  }
}

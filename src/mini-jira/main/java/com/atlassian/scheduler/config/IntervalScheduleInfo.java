package com.atlassian.scheduler.config;

import java.util.Date;
import java.util.Objects;

/** A schedule by interval. */
public final class IntervalScheduleInfo {
  private final Date firstRunTime;
  private final long intervalInMillis;

  IntervalScheduleInfo(Date firstRunTime, long intervalInMillis) {
    this.firstRunTime = firstRunTime;
    this.intervalInMillis = intervalInMillis;
  }

  /** When it runs first; null means now. */
  public Date getFirstRunTime() {
    return firstRunTime == null ? null : new Date(firstRunTime.getTime());
  }

  /** Milliseconds between runs; 0 means once. */
  public long getIntervalInMillis() {
    return intervalInMillis;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof IntervalScheduleInfo that
        && Objects.equals(firstRunTime, that.firstRunTime)
        && intervalInMillis == that.intervalInMillis;
  }

  @Override
  public int hashCode() {
    return Objects.hash(firstRunTime, intervalInMillis);
  }

  @Override
  public String toString() {
    return "every " + intervalInMillis + " ms from " + firstRunTime;
  }
}

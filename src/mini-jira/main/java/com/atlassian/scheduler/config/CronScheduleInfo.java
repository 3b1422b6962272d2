package com.atlassian.scheduler.config;

import java.util.Objects;
import java.util.TimeZone;

/** A schedule by cron expression. */
public final class CronScheduleInfo {
  private final String cronExpression;
  private final TimeZone timeZone;

  CronScheduleInfo(String cronExpression, TimeZone timeZone) {
    this.cronExpression = Objects.requireNonNull(cronExpression, "a cron expression");
    this.timeZone = timeZone;
  }

  public String getCronExpression() {
    return cronExpression;
  }

  /** The zone of its times; null means the host's. */
  public TimeZone getTimeZone() {
    return timeZone;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CronScheduleInfo that
        && cronExpression.equals(that.cronExpression)
        && Objects.equals(timeZone, that.timeZone);
  }

  @Override
  public int hashCode() {
    return Objects.hash(cronExpression, timeZone);
  }

  @Override
  public String toString() {
    return cronExpression;
  }
}

package com.atlassian.scheduler.config;

import java.util.Date;
import java.util.Objects;
import java.util.TimeZone;

/** When a job runs. */
public final class Schedule {
  /** Kinds of schedules. */
  public enum Type {
    CRON_EXPRESSION,
    INTERVAL
  }

  private final IntervalScheduleInfo interval;
  private final CronScheduleInfo cron;

  private Schedule(IntervalScheduleInfo interval, CronScheduleInfo cron) {
    this.interval = interval;
    this.cron = cron;
  }

  public static Schedule forCronExpression(String expression) {
    return forCronExpression(expression, null);
  }

  public static Schedule forCronExpression(String expression, TimeZone zone) {
    return new Schedule(null, new CronScheduleInfo(expression, zone));
  }

  public static Schedule runOnce(Date time) {
    return forInterval(0, time);
  }

  public static Schedule forInterval(long millis, Date firstRun) {
    return new Schedule(new IntervalScheduleInfo(firstRun, millis), null);
  }

  public Type getType() {
    return cron == null ? Type.INTERVAL : Type.CRON_EXPRESSION;
  }

  public IntervalScheduleInfo getIntervalScheduleInfo() {
    return interval;
  }

  public CronScheduleInfo getCronScheduleInfo() {
    return cron;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Schedule that
        && Objects.equals(interval, that.interval)
        && Objects.equals(cron, that.cron);
  }

  @Override
  public int hashCode() {
    return Objects.hash(interval, cron);
  }

  @Override
  public String toString() {
    return cron == null ? interval.toString() : cron.toString();
  }
}

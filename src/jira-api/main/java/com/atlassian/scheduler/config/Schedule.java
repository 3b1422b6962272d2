package com.atlassian.scheduler.config;

public final class Schedule {
  public static com.atlassian.scheduler.config.Schedule forCronExpression(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: Schedule.forCronExpression");
  }

  public static com.atlassian.scheduler.config.Schedule forCronExpression(
      java.lang.String p0, java.util.TimeZone p1) {
    throw new UnsupportedOperationException("signature only: Schedule.forCronExpression");
  }

  public static com.atlassian.scheduler.config.Schedule runOnce(java.util.Date p0) {
    throw new UnsupportedOperationException("signature only: Schedule.runOnce");
  }

  public static com.atlassian.scheduler.config.Schedule forInterval(long p0, java.util.Date p1) {
    throw new UnsupportedOperationException("signature only: Schedule.forInterval");
  }

  public com.atlassian.scheduler.config.IntervalScheduleInfo getIntervalScheduleInfo() {
    throw new UnsupportedOperationException("signature only: Schedule.getIntervalScheduleInfo");
  }

  public com.atlassian.scheduler.config.CronScheduleInfo getCronScheduleInfo() {
    throw new UnsupportedOperationException("signature only: Schedule.getCronScheduleInfo");
  }

  public com.atlassian.scheduler.config.Schedule.Type getType() {
    throw new UnsupportedOperationException("signature only: Schedule.getType");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: Schedule.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: Schedule.hashCode");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: Schedule.toString");
  }

  Schedule() {
    throw new UnsupportedOperationException("signature only: new Schedule");
  }

  public enum Type {
    CRON_EXPRESSION,
    INTERVAL;
  }
}

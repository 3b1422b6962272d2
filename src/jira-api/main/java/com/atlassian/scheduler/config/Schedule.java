package com.atlassian.scheduler.config;

import java.util.Date;
import java.util.TimeZone;

public final class Schedule {
  public static Schedule forCronExpression(String p0) {
    throw new UnsupportedOperationException("signature only: Schedule.forCronExpression");
  }

  public static Schedule forCronExpression(String p0, TimeZone p1) {
    throw new UnsupportedOperationException("signature only: Schedule.forCronExpression");
  }

  public static Schedule runOnce(Date p0) {
    throw new UnsupportedOperationException("signature only: Schedule.runOnce");
  }

  public static Schedule forInterval(long p0, Date p1) {
    throw new UnsupportedOperationException("signature only: Schedule.forInterval");
  }

  public IntervalScheduleInfo getIntervalScheduleInfo() {
    throw new UnsupportedOperationException("signature only: Schedule.getIntervalScheduleInfo");
  }

  public CronScheduleInfo getCronScheduleInfo() {
    throw new UnsupportedOperationException("signature only: Schedule.getCronScheduleInfo");
  }

  public Schedule.Type getType() {
    throw new UnsupportedOperationException("signature only: Schedule.getType");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: Schedule.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: Schedule.hashCode");
  }

  public String toString() {
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

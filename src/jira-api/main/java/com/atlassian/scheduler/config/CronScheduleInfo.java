package com.atlassian.scheduler.config;

import java.util.TimeZone;

public final class CronScheduleInfo {
  public String getCronExpression() {
    throw new UnsupportedOperationException("signature only: CronScheduleInfo.getCronExpression");
  }

  public TimeZone getTimeZone() {
    throw new UnsupportedOperationException("signature only: CronScheduleInfo.getTimeZone");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: CronScheduleInfo.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: CronScheduleInfo.hashCode");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: CronScheduleInfo.toString");
  }

  CronScheduleInfo() {
    throw new UnsupportedOperationException("signature only: new CronScheduleInfo");
  }
}

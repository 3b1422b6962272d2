package com.atlassian.scheduler.config;

public final class CronScheduleInfo {
  public java.lang.String getCronExpression() {
    throw new UnsupportedOperationException("signature only: CronScheduleInfo.getCronExpression");
  }

  public java.util.TimeZone getTimeZone() {
    throw new UnsupportedOperationException("signature only: CronScheduleInfo.getTimeZone");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: CronScheduleInfo.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: CronScheduleInfo.hashCode");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: CronScheduleInfo.toString");
  }

  CronScheduleInfo() {
    throw new UnsupportedOperationException("signature only: new CronScheduleInfo");
  }
}

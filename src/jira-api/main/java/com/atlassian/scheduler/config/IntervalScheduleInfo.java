package com.atlassian.scheduler.config;

public final class IntervalScheduleInfo {
  public java.util.Date getFirstRunTime() {
    throw new UnsupportedOperationException("signature only: IntervalScheduleInfo.getFirstRunTime");
  }

  public long getIntervalInMillis() {
    throw new UnsupportedOperationException(
        "signature only: IntervalScheduleInfo.getIntervalInMillis");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: IntervalScheduleInfo.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: IntervalScheduleInfo.hashCode");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: IntervalScheduleInfo.toString");
  }

  IntervalScheduleInfo() {
    throw new UnsupportedOperationException("signature only: new IntervalScheduleInfo");
  }
}

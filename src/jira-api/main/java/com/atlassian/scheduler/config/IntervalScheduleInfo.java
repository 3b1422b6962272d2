package com.atlassian.scheduler.config;

import java.util.Date;

public final class IntervalScheduleInfo {
  public Date getFirstRunTime() {
    throw new UnsupportedOperationException("signature only: IntervalScheduleInfo.getFirstRunTime");
  }

  public long getIntervalInMillis() {
    throw new UnsupportedOperationException(
        "signature only: IntervalScheduleInfo.getIntervalInMillis");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: IntervalScheduleInfo.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: IntervalScheduleInfo.hashCode");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: IntervalScheduleInfo.toString");
  }

  IntervalScheduleInfo() {
    throw new UnsupportedOperationException("signature only: new IntervalScheduleInfo");
  }
}

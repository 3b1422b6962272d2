package com.atlassian.scheduler.config;

import java.io.Serializable;

public final class JobId implements Serializable, Comparable<JobId> {
  public static JobId of(String p0) {
    throw new UnsupportedOperationException("signature only: JobId.of");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: JobId.equals");
  }

  public int compareTo(JobId p0) {
    throw new UnsupportedOperationException("signature only: JobId.compareTo");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: JobId.hashCode");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: JobId.toString");
  }

  JobId() {
    throw new UnsupportedOperationException("signature only: new JobId");
  }
}

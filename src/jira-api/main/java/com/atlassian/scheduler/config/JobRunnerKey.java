package com.atlassian.scheduler.config;

import java.io.Serializable;

public final class JobRunnerKey implements Serializable, Comparable<JobRunnerKey> {
  public static JobRunnerKey of(String p0) {
    throw new UnsupportedOperationException("signature only: JobRunnerKey.of");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: JobRunnerKey.equals");
  }

  public int compareTo(JobRunnerKey p0) {
    throw new UnsupportedOperationException("signature only: JobRunnerKey.compareTo");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: JobRunnerKey.hashCode");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: JobRunnerKey.toString");
  }

  JobRunnerKey() {
    throw new UnsupportedOperationException("signature only: new JobRunnerKey");
  }
}

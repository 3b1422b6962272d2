package com.atlassian.scheduler.config;

public final class JobRunnerKey
    implements java.io.Serializable,
        java.lang.Comparable<com.atlassian.scheduler.config.JobRunnerKey> {
  public static com.atlassian.scheduler.config.JobRunnerKey of(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: JobRunnerKey.of");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: JobRunnerKey.equals");
  }

  public int compareTo(com.atlassian.scheduler.config.JobRunnerKey p0) {
    throw new UnsupportedOperationException("signature only: JobRunnerKey.compareTo");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: JobRunnerKey.hashCode");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: JobRunnerKey.toString");
  }

  JobRunnerKey() {
    throw new UnsupportedOperationException("signature only: new JobRunnerKey");
  }
}

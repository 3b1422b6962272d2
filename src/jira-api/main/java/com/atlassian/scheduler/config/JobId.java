package com.atlassian.scheduler.config;

public final class JobId
    implements java.io.Serializable, java.lang.Comparable<com.atlassian.scheduler.config.JobId> {
  public static com.atlassian.scheduler.config.JobId of(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: JobId.of");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: JobId.equals");
  }

  public int compareTo(com.atlassian.scheduler.config.JobId p0) {
    throw new UnsupportedOperationException("signature only: JobId.compareTo");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: JobId.hashCode");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: JobId.toString");
  }

  JobId() {
    throw new UnsupportedOperationException("signature only: new JobId");
  }
}

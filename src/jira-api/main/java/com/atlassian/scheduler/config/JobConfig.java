package com.atlassian.scheduler.config;

public final class JobConfig {
  public static com.atlassian.scheduler.config.JobConfig forJobRunnerKey(
      com.atlassian.scheduler.config.JobRunnerKey p0) {
    throw new UnsupportedOperationException("signature only: JobConfig.forJobRunnerKey");
  }

  public com.atlassian.scheduler.config.JobRunnerKey getJobRunnerKey() {
    throw new UnsupportedOperationException("signature only: JobConfig.getJobRunnerKey");
  }

  public com.atlassian.scheduler.config.RunMode getRunMode() {
    throw new UnsupportedOperationException("signature only: JobConfig.getRunMode");
  }

  public com.atlassian.scheduler.config.Schedule getSchedule() {
    throw new UnsupportedOperationException("signature only: JobConfig.getSchedule");
  }

  public java.util.Map<java.lang.String, java.io.Serializable> getParameters() {
    throw new UnsupportedOperationException("signature only: JobConfig.getParameters");
  }

  public com.atlassian.scheduler.config.JobConfig withRunMode(
      com.atlassian.scheduler.config.RunMode p0) {
    throw new UnsupportedOperationException("signature only: JobConfig.withRunMode");
  }

  public com.atlassian.scheduler.config.JobConfig withSchedule(
      com.atlassian.scheduler.config.Schedule p0) {
    throw new UnsupportedOperationException("signature only: JobConfig.withSchedule");
  }

  public com.atlassian.scheduler.config.JobConfig withParameters(
      java.util.Map<java.lang.String, java.io.Serializable> p0) {
    throw new UnsupportedOperationException("signature only: JobConfig.withParameters");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: JobConfig.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: JobConfig.hashCode");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: JobConfig.toString");
  }

  JobConfig() {
    throw new UnsupportedOperationException("signature only: new JobConfig");
  }
}

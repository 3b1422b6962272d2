package com.atlassian.scheduler.config;

import java.io.Serializable;
import java.util.Map;

public final class JobConfig {
  public static JobConfig forJobRunnerKey(JobRunnerKey p0) {
    throw new UnsupportedOperationException("signature only: JobConfig.forJobRunnerKey");
  }

  public JobRunnerKey getJobRunnerKey() {
    throw new UnsupportedOperationException("signature only: JobConfig.getJobRunnerKey");
  }

  public RunMode getRunMode() {
    throw new UnsupportedOperationException("signature only: JobConfig.getRunMode");
  }

  public Schedule getSchedule() {
    throw new UnsupportedOperationException("signature only: JobConfig.getSchedule");
  }

  public Map<String, Serializable> getParameters() {
    throw new UnsupportedOperationException("signature only: JobConfig.getParameters");
  }

  public JobConfig withRunMode(RunMode p0) {
    throw new UnsupportedOperationException("signature only: JobConfig.withRunMode");
  }

  public JobConfig withSchedule(Schedule p0) {
    throw new UnsupportedOperationException("signature only: JobConfig.withSchedule");
  }

  public JobConfig withParameters(Map<String, Serializable> p0) {
    throw new UnsupportedOperationException("signature only: JobConfig.withParameters");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: JobConfig.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: JobConfig.hashCode");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: JobConfig.toString");
  }

  JobConfig() {
    throw new UnsupportedOperationException("signature only: new JobConfig");
  }
}

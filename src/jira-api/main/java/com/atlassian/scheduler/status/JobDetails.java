package com.atlassian.scheduler.status;

public interface JobDetails {
  com.atlassian.scheduler.config.JobId getJobId();

  com.atlassian.scheduler.config.JobRunnerKey getJobRunnerKey();

  com.atlassian.scheduler.config.RunMode getRunMode();

  com.atlassian.scheduler.config.Schedule getSchedule();

  java.util.Date getNextRunTime();

  java.util.Map<java.lang.String, java.io.Serializable> getParameters();

  boolean isRunnable();
}

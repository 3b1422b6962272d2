package com.atlassian.scheduler;

public interface JobRunnerRequest {
  java.util.Date getStartTime();

  com.atlassian.scheduler.config.JobId getJobId();

  com.atlassian.scheduler.config.JobConfig getJobConfig();

  boolean isCancellationRequested();
}

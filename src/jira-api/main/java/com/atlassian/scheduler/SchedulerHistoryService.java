package com.atlassian.scheduler;

public interface SchedulerHistoryService {
  com.atlassian.scheduler.status.RunDetails getLastRunForJob(
      com.atlassian.scheduler.config.JobId p0);

  com.atlassian.scheduler.status.RunDetails getLastSuccessfulRunForJob(
      com.atlassian.scheduler.config.JobId p0);

  java.util.Map<com.atlassian.scheduler.config.JobId, com.atlassian.scheduler.status.RunDetails>
      getLastRunForJobs(java.util.List<com.atlassian.scheduler.config.JobId> p0);
}

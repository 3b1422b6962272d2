package com.atlassian.scheduler;

public interface SchedulerService {
  void registerJobRunner(
      com.atlassian.scheduler.config.JobRunnerKey p0, com.atlassian.scheduler.JobRunner p1);

  void unregisterJobRunner(com.atlassian.scheduler.config.JobRunnerKey p0);

  java.util.Set<com.atlassian.scheduler.config.JobRunnerKey> getRegisteredJobRunnerKeys();

  java.util.Set<com.atlassian.scheduler.config.JobRunnerKey> getJobRunnerKeysForAllScheduledJobs();

  void scheduleJob(
      com.atlassian.scheduler.config.JobId p0, com.atlassian.scheduler.config.JobConfig p1)
      throws com.atlassian.scheduler.SchedulerServiceException;

  com.atlassian.scheduler.config.JobId scheduleJobWithGeneratedId(
      com.atlassian.scheduler.config.JobConfig p0)
      throws com.atlassian.scheduler.SchedulerServiceException;

  void unscheduleJob(com.atlassian.scheduler.config.JobId p0);

  java.util.Date calculateNextRunTime(com.atlassian.scheduler.config.Schedule p0)
      throws com.atlassian.scheduler.SchedulerServiceException;

  com.atlassian.scheduler.status.JobDetails getJobDetails(com.atlassian.scheduler.config.JobId p0);

  java.util.List<com.atlassian.scheduler.status.JobDetails> getJobsByJobRunnerKey(
      com.atlassian.scheduler.config.JobRunnerKey p0);

  java.util.List<com.atlassian.scheduler.status.JobDetails> getJobsByJobRunnerKeys(
      java.util.List<com.atlassian.scheduler.config.JobRunnerKey> p0);
}

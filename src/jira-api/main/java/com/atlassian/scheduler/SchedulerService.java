package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.util.Date;
import java.util.List;
import java.util.Set;

public interface SchedulerService {
  void registerJobRunner(JobRunnerKey p0, JobRunner p1);

  void unregisterJobRunner(JobRunnerKey p0);

  Set<JobRunnerKey> getRegisteredJobRunnerKeys();

  Set<JobRunnerKey> getJobRunnerKeysForAllScheduledJobs();

  void scheduleJob(JobId p0, JobConfig p1) throws SchedulerServiceException;

  JobId scheduleJobWithGeneratedId(JobConfig p0) throws SchedulerServiceException;

  void unscheduleJob(JobId p0);

  Date calculateNextRunTime(Schedule p0) throws SchedulerServiceException;

  JobDetails getJobDetails(JobId p0);

  List<JobDetails> getJobsByJobRunnerKey(JobRunnerKey p0);

  List<JobDetails> getJobsByJobRunnerKeys(List<JobRunnerKey> p0);
}

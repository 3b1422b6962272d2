package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.status.RunDetails;
import java.util.List;
import java.util.Map;

public interface SchedulerHistoryService {
  RunDetails getLastRunForJob(JobId p0);

  RunDetails getLastSuccessfulRunForJob(JobId p0);

  Map<JobId, RunDetails> getLastRunForJobs(List<JobId> p0);
}

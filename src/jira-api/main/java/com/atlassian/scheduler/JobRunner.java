package com.atlassian.scheduler;

public interface JobRunner {
  JobRunnerResponse runJob(JobRunnerRequest p0);
}

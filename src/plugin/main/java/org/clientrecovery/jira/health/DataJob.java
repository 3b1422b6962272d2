package org.clientrecovery.jira.health;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Duration;
import org.clientrecovery.jira.store.ProjectDeletions;

/** Has stored data deleted that somebody ordered, on one node of the cluster. */
public final class DataJob implements JobRunner, LifecycleAware {
  private static final JobRunnerKey RUNNER =
      JobRunnerKey.of("org.clientrecovery.jira.health.DataJob");
  private static final JobId JOB = JobId.of("org.clientrecovery.jira.data");
  private static final Duration EVERY = Duration.ofMinutes(1);

  private final SchedulerService scheduler;
  private final ProjectDeletions deletions;
  private final JobLog log;

  public DataJob(SchedulerService scheduler, ProjectDeletions deletions, JobLog log) {
    this.scheduler = scheduler;
    this.deletions = deletions;
    this.log = log;
  }

  /** Starts; not before the plugin's tables may be used. */
  @Override
  public void onStart() {
    scheduler.registerJobRunner(RUNNER, log.watching(JOB.toString(), this));
    try {
      scheduler.scheduleJob(
          JOB,
          JobConfig.forJobRunnerKey(RUNNER)
              .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
              .withSchedule(Schedule.forInterval(EVERY.toMillis(), null)));
    } catch (SchedulerServiceException e) {
      throw new IllegalStateException("deleting data can't be scheduled", e);
    }
  }

  @Override
  public void onStop() {
    scheduler.unregisterJobRunner(RUNNER);
  }

  @Override
  public JobRunnerResponse runJob(JobRunnerRequest request) {
    int gone = deletions.work(request::isCancellationRequested);
    return JobRunnerResponse.success(gone + " rows deleted");
  }
}

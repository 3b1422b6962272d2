package org.clientrecovery.jira.notify;

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
import org.clientrecovery.jira.health.JobLog;
import org.clientrecovery.jira.issue.SourceReading;

/**
 * Has the clock of recoveries pass every five minutes, on one node of the cluster.
 *
 * <p>As with {@link CommitmentJob}, the job stays scheduled when the plugin or a node stops.
 */
public final class RecoveryJob implements JobRunner, LifecycleAware {
  private static final JobRunnerKey RUNNER =
      JobRunnerKey.of("org.clientrecovery.jira.notify.RecoveryJob");
  private static final JobId JOB = JobId.of("org.clientrecovery.jira.recoveries");
  private static final Duration EVERY = Duration.ofMinutes(5);

  private final SchedulerService scheduler;
  private final RecoveryClock clock;
  private final SourceReading reading;
  private final JobLog log;

  public RecoveryJob(
      SchedulerService scheduler, RecoveryClock clock, SourceReading reading, JobLog log) {
    this.scheduler = scheduler;
    this.clock = clock;
    this.reading = reading;
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
      throw new IllegalStateException("the clock of recoveries can't be scheduled", e);
    }
  }

  @Override
  public void onStop() {
    scheduler.unregisterJobRunner(RUNNER);
  }

  @Override
  public JobRunnerResponse runJob(JobRunnerRequest request) {
    int seen = clock.pass(request::isCancellationRequested);
    int read = reading.resume(request::isCancellationRequested);
    return JobRunnerResponse.success(seen + " recoveries looked at, " + read + " sources read");
  }
}

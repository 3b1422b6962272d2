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

/**
 * Has the clock pass once a minute, on one node of the cluster.
 *
 * <p>The job stays scheduled when the plugin or a node stops: other nodes go on with it, and a node
 * without its runner leaves it alone.
 */
public final class CommitmentJob implements JobRunner, LifecycleAware {
  private static final JobRunnerKey RUNNER =
      JobRunnerKey.of("org.clientrecovery.jira.notify.CommitmentJob");
  private static final JobId JOB = JobId.of("org.clientrecovery.jira.commitments");
  private static final Duration EVERY = Duration.ofMinutes(1);

  private final SchedulerService scheduler;
  private final CommitmentClock clock;
  private final JobLog log;

  public CommitmentJob(SchedulerService scheduler, CommitmentClock clock, JobLog log) {
    this.scheduler = scheduler;
    this.clock = clock;
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
      throw new IllegalStateException("the clock of commitments can't be scheduled", e);
    }
  }

  @Override
  public void onStop() {
    scheduler.unregisterJobRunner(RUNNER);
  }

  @Override
  public JobRunnerResponse runJob(JobRunnerRequest request) {
    int seen = clock.pass(request::isCancellationRequested);
    return JobRunnerResponse.success(seen + " commitments looked at");
  }
}

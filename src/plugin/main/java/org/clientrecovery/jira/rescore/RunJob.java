package org.clientrecovery.jira.rescore;

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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has work on many comments done in the background, on one node of the cluster at a time.
 *
 * <p>What is asked for starts at once, by a job of its own, and goes on by another one as long as
 * there is more. A job that stays scheduled looks twice a minute for work that a node left lying.
 */
public final class RunJob implements JobRunner, LifecycleAware {
  private static final Logger LOG = LoggerFactory.getLogger(RunJob.class);
  private static final JobRunnerKey RUNNER =
      JobRunnerKey.of("org.clientrecovery.jira.rescore.RunJob");
  private static final JobId JOB = JobId.of("org.clientrecovery.jira.rule-runs");
  private static final Duration EVERY = Duration.ofSeconds(30);

  private final SchedulerService scheduler;
  private final RunWorker worker;
  private final JobLog log;

  public RunJob(SchedulerService scheduler, RunWorker worker, JobLog log) {
    this.scheduler = scheduler;
    this.worker = worker;
    this.log = log;
  }

  /** Starts; not before the plugin's tables may be used. */
  @Override
  public void onStart() {
    scheduler.registerJobRunner(RUNNER, log.watching(JOB.toString(), this));
    try {
      scheduler.scheduleJob(JOB, config(Schedule.forInterval(EVERY.toMillis(), null)));
    } catch (SchedulerServiceException e) {
      throw new IllegalStateException("work on many comments can't be scheduled", e);
    }
  }

  @Override
  public void onStop() {
    scheduler.unregisterJobRunner(RUNNER);
  }

  /** Has what waits looked at now; where that can't be, it is within half a minute. */
  public void wake() {
    try {
      scheduler.scheduleJobWithGeneratedId(config(Schedule.runOnce(null)));
    } catch (SchedulerServiceException e) {
      LOG.warn("work on many comments starts within {}", EVERY, e);
    }
  }

  private static JobConfig config(Schedule schedule) {
    return JobConfig.forJobRunnerKey(RUNNER)
        .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
        .withSchedule(schedule);
  }

  @Override
  public JobRunnerResponse runJob(JobRunnerRequest request) {
    boolean worked = worker.work(request::isCancellationRequested);
    if (worked && !request.isCancellationRequested()) {
      wake();
    }
    return JobRunnerResponse.success(worked ? "some of the work is done" : "nothing to do");
  }
}

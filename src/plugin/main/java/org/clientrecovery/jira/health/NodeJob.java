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
import org.clientrecovery.jira.store.Nodes;

/** Has each node sign in once a minute. */
public final class NodeJob implements JobRunner, LifecycleAware {
  private static final JobRunnerKey RUNNER =
      JobRunnerKey.of("org.clientrecovery.jira.health.NodeJob");
  private static final JobId JOB = JobId.of("org.clientrecovery.jira.node");
  private static final Duration EVERY = Duration.ofMinutes(1);

  private final SchedulerService scheduler;
  private final Nodes nodes;

  public NodeJob(SchedulerService scheduler, Nodes nodes) {
    this.scheduler = scheduler;
    this.nodes = nodes;
  }

  /** Starts; not before the plugin's tables may be used. */
  @Override
  public void onStart() {
    scheduler.registerJobRunner(RUNNER, this);
    try {
      scheduler.scheduleJob(
          JOB,
          JobConfig.forJobRunnerKey(RUNNER)
              .withRunMode(RunMode.RUN_LOCALLY)
              .withSchedule(Schedule.forInterval(EVERY.toMillis(), null)));
    } catch (SchedulerServiceException e) {
      throw new IllegalStateException("nodes can't be heard of", e);
    }
  }

  @Override
  public void onStop() {
    scheduler.unregisterJobRunner(RUNNER);
  }

  @Override
  public JobRunnerResponse runJob(JobRunnerRequest request) {
    nodes.signIn(PluginVersion.present());
    return JobRunnerResponse.success("signed in");
  }
}

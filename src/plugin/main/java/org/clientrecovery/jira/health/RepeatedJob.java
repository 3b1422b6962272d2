package org.clientrecovery.jira.health;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that the host repeats, from the start of the plugin on, and that the health page knows of.
 *
 * <p>Such a job stays scheduled when the plugin or a node stops: other nodes go on with it, and a
 * node without its runner leaves it alone. Each bean of this kind is exported as {@link
 * LifecycleAware} and has {@code onStop} as its destroy method.
 */
public abstract class RepeatedJob implements JobRunner, LifecycleAware {
  private static final Logger LOG = LoggerFactory.getLogger(RepeatedJob.class);

  private final PluginJob job;
  private final SchedulerService scheduler;
  private final JobLog log;
  private final JobRunnerKey runner = JobRunnerKey.of(getClass().getName());

  protected RepeatedJob(PluginJob job, SchedulerService scheduler, JobLog log) {
    this.job = job;
    this.scheduler = scheduler;
    this.log = log;
  }

  /** Starts; not before the plugin's tables may be used. */
  @Override
  public final void onStart() {
    scheduler.registerJobRunner(runner, job.isOnEachNode() ? this : log.watching(job.key(), this));
    try {
      scheduler.scheduleJob(job.number(), config(job.schedule()));
    } catch (SchedulerServiceException e) {
      throw new IllegalStateException("the job " + job.key() + " can't be scheduled", e);
    }
  }

  @Override
  public final void onStop() {
    scheduler.unregisterJobRunner(runner);
  }

  /** Has it run now, on any node; where that can't be, it runs when its time has come. */
  public final void wake() {
    try {
      scheduler.scheduleJobWithGeneratedId(config(Schedule.runOnce(null)));
    } catch (SchedulerServiceException e) {
      LOG.warn("the job {} can't be woken and waits for its time", job.key(), e);
    }
  }

  private JobConfig config(Schedule schedule) {
    return JobConfig.forJobRunnerKey(runner).withRunMode(job.mode()).withSchedule(schedule);
  }
}

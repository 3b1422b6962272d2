package org.clientrecovery.jira.rescore;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import org.clientrecovery.jira.health.JobLog;
import org.clientrecovery.jira.health.PluginJob;
import org.clientrecovery.jira.health.RepeatedJob;

/**
 * Has work on many comments done in the background, on one node of the cluster at a time.
 *
 * <p>What is asked for wakes it at once, and it wakes itself as long as there is more. By itself it
 * looks twice a minute for work that a node left lying.
 */
public final class RunJob extends RepeatedJob {
  private final RunWorker worker;

  public RunJob(SchedulerService scheduler, JobLog log, RunWorker worker) {
    super(PluginJob.RULE_RUNS, scheduler, log);
    this.worker = worker;
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

package org.clientrecovery.jira.notify;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import org.clientrecovery.jira.health.JobLog;
import org.clientrecovery.jira.health.PluginJob;
import org.clientrecovery.jira.health.RepeatedJob;

/** Has the clock of commitments pass, on one node of the cluster. */
public final class CommitmentJob extends RepeatedJob {
  private final CommitmentClock clock;

  public CommitmentJob(SchedulerService scheduler, JobLog log, CommitmentClock clock) {
    super(PluginJob.COMMITMENTS, scheduler, log);
    this.clock = clock;
  }

  @Override
  public JobRunnerResponse runJob(JobRunnerRequest request) {
    int seen = clock.pass(request::isCancellationRequested);
    return JobRunnerResponse.success(seen + " commitments looked at");
  }
}

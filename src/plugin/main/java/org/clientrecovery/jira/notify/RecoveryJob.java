package org.clientrecovery.jira.notify;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import org.clientrecovery.jira.health.JobLog;
import org.clientrecovery.jira.health.PluginJob;
import org.clientrecovery.jira.health.RepeatedJob;
import org.clientrecovery.jira.issue.SourceReading;

/** Has the clock of recoveries pass, on one node of the cluster. */
public final class RecoveryJob extends RepeatedJob {
  private final RecoveryClock clock;
  private final SourceReading reading;

  public RecoveryJob(
      SchedulerService scheduler, JobLog log, RecoveryClock clock, SourceReading reading) {
    super(PluginJob.RECOVERIES, scheduler, log);
    this.clock = clock;
    this.reading = reading;
  }

  @Override
  public JobRunnerResponse runJob(JobRunnerRequest request) {
    int seen = clock.pass(request::isCancellationRequested);
    int read = reading.resume(request::isCancellationRequested);
    return JobRunnerResponse.success(seen + " recoveries looked at, " + read + " sources read");
  }
}

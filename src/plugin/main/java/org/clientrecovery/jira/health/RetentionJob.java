package org.clientrecovery.jira.health;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import org.clientrecovery.jira.store.ExpiredData;

/** Has deleted what is older than the admins want to keep, at night, on one node of the cluster. */
public final class RetentionJob extends RepeatedJob {
  private final ExpiredData expired;

  public RetentionJob(SchedulerService scheduler, JobLog log, ExpiredData expired) {
    super(PluginJob.RETENTION, scheduler, log);
    this.expired = expired;
  }

  @Override
  public JobRunnerResponse runJob(JobRunnerRequest request) {
    int gone = expired.work(request::isCancellationRequested);
    return JobRunnerResponse.success(gone + " rows deleted");
  }
}

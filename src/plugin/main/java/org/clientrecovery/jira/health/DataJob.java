package org.clientrecovery.jira.health;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import org.clientrecovery.jira.store.ProjectDeletions;

/** Has stored data deleted that somebody ordered, on one node of the cluster. */
public final class DataJob extends RepeatedJob {
  private final ProjectDeletions deletions;

  public DataJob(SchedulerService scheduler, JobLog log, ProjectDeletions deletions) {
    super(PluginJob.DATA, scheduler, log);
    this.deletions = deletions;
  }

  @Override
  public JobRunnerResponse runJob(JobRunnerRequest request) {
    int gone = deletions.work(request::isCancellationRequested);
    return JobRunnerResponse.success(gone + " rows deleted");
  }
}

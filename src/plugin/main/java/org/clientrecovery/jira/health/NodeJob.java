package org.clientrecovery.jira.health;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import org.clientrecovery.jira.store.Nodes;

/** Has each node sign in. */
public final class NodeJob extends RepeatedJob {
  private final Nodes nodes;

  public NodeJob(SchedulerService scheduler, JobLog log, Nodes nodes) {
    super(PluginJob.NODE, scheduler, log);
    this.nodes = nodes;
  }

  @Override
  public JobRunnerResponse runJob(JobRunnerRequest request) {
    nodes.signIn(PluginVersion.present());
    return JobRunnerResponse.success("signed in");
  }
}

package org.clientrecovery.jira.health;

import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.status.JobDetails;
import java.time.Instant;
import java.util.Optional;

/** When the host runs jobs next. */
public final class JobTimes {
  private final SchedulerService scheduler;

  public JobTimes(SchedulerService scheduler) {
    this.scheduler = scheduler;
  }

  /** The next run of the job of that name; empty where it is not scheduled. */
  Optional<Instant> next(String job) {
    JobDetails details = scheduler.getJobDetails(JobId.of(job));
    return details == null || details.getNextRunTime() == null
        ? Optional.empty()
        : Optional.of(details.getNextRunTime().toInstant());
  }
}

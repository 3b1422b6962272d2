package org.clientrecovery.jira.health;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import java.time.Clock;
import java.time.Instant;
import org.clientrecovery.jira.store.Incidents;
import org.clientrecovery.jira.store.JobRuns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes how jobs run, for the health page; a note that fails does not make the job fail. */
public final class JobLog {
  private static final Logger LOG = LoggerFactory.getLogger(JobLog.class);

  private final JobRuns runs;
  private final Incidents incidents;
  private final Clock clock;

  public JobLog(JobRuns runs, Incidents incidents, Clock clock) {
    this.runs = runs;
    this.incidents = incidents;
    this.clock = clock;
  }

  /** The same runner, whose runs are noted under that job's name. */
  public JobRunner watching(String job, JobRunner runner) {
    return request -> run(job, runner, request);
  }

  private JobRunnerResponse run(String job, JobRunner runner, JobRunnerRequest request) {
    Instant started = clock.instant();
    try {
      JobRunnerResponse response = runner.runJob(request);
      noted(() -> runs.ended(job, started, response == null ? "" : response.getMessage()));
      return response;
    } catch (RuntimeException e) {
      incidents.note("job", e);
      noted(() -> runs.failed(job, started, e));
      throw e;
    }
  }

  private static void noted(Runnable note) {
    try {
      note.run();
    } catch (RuntimeException e) {
      LOG.warn("the run of a job could not be noted for the health page", e);
    }
  }
}

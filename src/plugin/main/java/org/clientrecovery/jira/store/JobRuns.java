package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.cluster.ClusterInfo;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** How the plugin's jobs last ran, on whichever node: one row for each. */
public final class JobRuns {
  private final ActiveObjects database;
  private final ClusterInfo cluster;
  private final Clock clock;

  public JobRuns(ActiveObjects database, ClusterInfo cluster, Clock clock) {
    this.database = database;
    this.cluster = cluster;
    this.clock = clock;
  }

  /** Notes a run that ends now. */
  public void ended(String job, Instant started, String result) {
    write(job, started, result, false);
  }

  /** Notes a run that fails now; of the failure the names of exceptions alone. */
  public void failed(String job, Instant started, Throwable failure) {
    write(job, started, ErrorLog.kind(failure), true);
  }

  private void write(String job, Instant started, String result, boolean failed) {
    database.executeInTransaction(
        () -> {
          JobRunRow row = row(job).orElseGet(() -> create(job));
          row.setNodeId(cluster.getNodeId());
          row.setStartedAt(started.toEpochMilli());
          row.setTookMillis(Duration.between(started, clock.instant()).toMillis());
          row.setFailed(failed);
          row.setResultText(result);
          if (failed) {
            row.setFailedAt(started.toEpochMilli());
            row.setFailureText(result);
          }
          row.save();
          return null;
        });
  }

  private JobRunRow create(String job) {
    return database.create(
        JobRunRow.class,
        Map.of("NAME", job, "STARTED_AT", 0L, "TOOK_MILLIS", 0L, "FAILED", false, "FAILED_AT", 0L));
  }

  private Optional<JobRunRow> row(String job) {
    return Arrays.stream(database.find(JobRunRow.class, "NAME = ?", job)).findFirst();
  }

  /** The last run of that job; empty where it never ran. */
  public Optional<JobRun> last(String job) {
    return row(job).map(JobRuns::read);
  }

  private static JobRun read(JobRunRow row) {
    return new JobRun(
        row.getName(),
        text(row.getNodeId()),
        Instant.ofEpochMilli(row.getStartedAt()),
        Duration.ofMillis(row.getTookMillis()),
        row.isFailed(),
        text(row.getResultText()),
        row.getFailedAt() == 0
            ? Optional.empty()
            : Optional.of(
                new JobRun.Failure(
                    Instant.ofEpochMilli(row.getFailedAt()), text(row.getFailureText()))));
  }

  private static String text(String stored) {
    return stored == null ? "" : stored;
  }
}

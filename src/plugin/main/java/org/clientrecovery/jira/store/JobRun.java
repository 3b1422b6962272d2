package org.clientrecovery.jira.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The last run of a job.
 *
 * @param node where it ran; empty on a single node
 * @param result what it said of itself; for a failure the names of exceptions
 * @param lastFailure the last run that failed, which may be this one
 */
public record JobRun(
    String job,
    String node,
    Instant started,
    Duration took,
    boolean failed,
    String result,
    Optional<Failure> lastFailure) {

  /** When a run failed, and how. */
  public record Failure(Instant at, String kind) {}
}

package org.clientrecovery.jira.store;

import java.time.Instant;

/**
 * Work on many comments, as it stands.
 *
 * @param heard when it ended, or when it was last heard of
 */
public record RuleRun(
    int id, RunOrder order, RunState state, RunProgress progress, Instant asked, Instant heard) {

  public RunKind kind() {
    return order.kind();
  }
}

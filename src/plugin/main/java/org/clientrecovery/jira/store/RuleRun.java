package org.clientrecovery.jira.store;

import java.time.Instant;

/**
 * Work on many comments, as it stands.
 *
 * @param node that works on it or did last; empty before any did, and outside a cluster
 * @param heard when it ended, or when it was last heard of
 */
public record RuleRun(
    int id,
    RunOrder order,
    RunState state,
    RunProgress progress,
    String node,
    Instant asked,
    Instant heard) {

  public RunKind kind() {
    return order.kind();
  }
}

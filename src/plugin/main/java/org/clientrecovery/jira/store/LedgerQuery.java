package org.clientrecovery.jira.store;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.recovery.CommitmentState;

/**
 * Which commitments are asked for; immutable, each {@code with…} gives a new one.
 *
 * @param projects ids; empty means that no project is asked for, and nothing is found
 * @param allProjects whether the projects need not be looked at, since they are all there are
 * @param states at least one
 * @param party empty for both
 * @param dated whether only those with a date are wanted, or only those without; empty for both
 * @param from the first moment from which they may be overdue; empty for no limit
 * @param until the moment before which they are overdue; empty for no limit
 */
public record LedgerQuery(
    List<Long> projects,
    boolean allProjects,
    Set<CommitmentState> states,
    Optional<Party> party,
    Optional<Boolean> dated,
    Optional<Instant> from,
    Optional<Instant> until) {

  private static final Set<CommitmentState> UNRESOLVED =
      EnumSet.of(CommitmentState.OPEN, CommitmentState.MOVED, CommitmentState.MISSED);

  public LedgerQuery {
    projects = List.copyOf(projects);
    states = Set.copyOf(states);
    Objects.requireNonNull(party, "party");
    Objects.requireNonNull(dated, "dated");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(until, "until");
    if (states.isEmpty()) {
      throw new IllegalArgumentException("no state is asked for");
    }
  }

  /** The open, moved and missed commitments of those projects. */
  public static LedgerQuery unresolved(Collection<Long> projects) {
    return new LedgerQuery(
        List.copyOf(projects),
        false,
        UNRESOLVED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** This query without a look at the projects. */
  public LedgerQuery ofAllProjects() {
    return new LedgerQuery(projects, true, states, party, dated, from, until);
  }

  public LedgerQuery with(Set<CommitmentState> wanted) {
    return new LedgerQuery(projects, allProjects, wanted, party, dated, from, until);
  }

  public LedgerQuery with(Party wanted) {
    return new LedgerQuery(projects, allProjects, states, Optional.of(wanted), dated, from, until);
  }

  /** Those with a date alone. */
  public LedgerQuery withDate() {
    return new LedgerQuery(projects, allProjects, states, party, Optional.of(true), from, until);
  }

  /** Those without a date alone. */
  public LedgerQuery withoutDate() {
    return new LedgerQuery(projects, allProjects, states, party, Optional.of(false), from, until);
  }

  /** Those that are overdue from that moment on, or from a later one. */
  public LedgerQuery from(Instant moment) {
    return new LedgerQuery(
        projects, allProjects, states, party, Optional.of(true), Optional.of(moment), until);
  }

  /** Those that are overdue from a moment before that one. */
  public LedgerQuery until(Instant moment) {
    return new LedgerQuery(
        projects, allProjects, states, party, Optional.of(true), from, Optional.of(moment));
  }

  boolean isUnresolved() {
    return UNRESOLVED.containsAll(states);
  }

  boolean isEveryUnresolved() {
    return states.equals(UNRESOLVED);
  }
}

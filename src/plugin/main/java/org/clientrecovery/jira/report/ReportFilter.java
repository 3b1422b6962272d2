package org.clientrecovery.jira.report;

import com.atlassian.jira.project.Project;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.jira.store.LedgerPoint;
import org.clientrecovery.jira.store.LedgerQuery;
import org.clientrecovery.recovery.CommitmentState;

/**
 * What somebody wants to see of what they may see. Immutable.
 *
 * @param projects those that are asked for; the reader may see the commitments of each
 * @param all whether these are all projects that there are
 * @param owner a part of the owner's name in small letters; empty for any
 * @param client a part of the client's name in small letters; empty for any
 * @param text words of the promise or the issue in small letters; empty for any
 * @param after where the section goes on; empty for its start
 */
record ReportFilter(
    List<Project> projects,
    boolean all,
    Optional<Party> party,
    Set<CommitmentState> states,
    String owner,
    String client,
    String text,
    Optional<Instant> from,
    Optional<Instant> until,
    Optional<Urgency> section,
    Optional<LedgerPoint> after) {

  /** What the ledger is asked for; what it does not know is looked at row by row. */
  LedgerQuery query() {
    LedgerQuery query =
        LedgerQuery.unresolved(projects.stream().map(Project::getId).toList()).with(states);
    if (all) {
      query = query.ofAllProjects();
    }
    if (from.isPresent()) {
      query = query.from(from.get());
    }
    return until.isPresent() ? query.until(until.get()) : query;
  }

  boolean wants(Party one) {
    return party.isEmpty() || party.get() == one;
  }

  boolean wants(Urgency one) {
    boolean limited = from.isPresent() || until.isPresent();
    return (section.isEmpty() || section.get() == one) && !(limited && one == Urgency.NO_DATE);
  }

  /** Whether rows must be looked at one by one for their words or people. */
  boolean looksAtRows() {
    return !owner.isEmpty() || !client.isEmpty() || !text.isEmpty();
  }

  boolean fits(VisibleCommitment row) {
    return contains(row.ownerName(), owner)
        && contains(row.clientName(), client)
        && (contains(row.quote(), text)
            || contains(row.issue().getSummary(), text)
            || contains(row.issue().getKey(), text));
  }

  private static boolean contains(String words, String part) {
    return part.isEmpty() || words != null && words.toLowerCase(Locale.ROOT).contains(part);
  }
}

package org.clientrecovery.jira.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clientrecovery.jira.store.LedgerMark;
import org.clientrecovery.jira.store.LedgerPages;
import org.clientrecovery.jira.store.LedgerPoint;
import org.clientrecovery.jira.store.LedgerQuery;
import org.clientrecovery.recovery.CommitmentState;

/** Reads on in one section until enough was found that the reader may see and asked for. */
final class SectionScan {
  /** So many rows are looked at for one answer; a reader who wants more goes on from there. */
  static final int BUDGET = 2_000;

  /** So many rows more than are wanted: who may not see a few of them needs no second batch. */
  private static final int SPARE = 27;

  private final LedgerPages ledger;
  private final ReaderSight sight;
  private final ReportFilter filter;

  SectionScan(LedgerPages ledger, ReaderSight sight, ReportFilter filter) {
    this.ledger = ledger;
    this.sight = sight;
    this.filter = filter;
  }

  /**
   * What was found.
   *
   * @param marks in order
   * @param reached where reading stopped; empty at the end of the section
   */
  record Found(List<LedgerMark> marks, Optional<LedgerPoint> reached) {}

  /** At least {@code wanted} of them where there are so many, after that place. */
  Found read(LedgerQuery query, Optional<LedgerPoint> after, int wanted) {
    List<LedgerMark> found = new ArrayList<>();
    Optional<LedgerPoint> reached = after;
    int batch = wanted + SPARE;
    for (int looked = 0; looked < BUDGET; looked += batch) {
      List<LedgerMark> marks = ledger.next(query, reached, batch);
      found.addAll(seen(marks, query.states()));
      if (marks.size() < batch) {
        return new Found(found, Optional.empty());
      }
      reached = Optional.of(marks.get(marks.size() - 1).point());
      if (found.size() >= wanted) {
        break;
      }
    }
    return new Found(found, reached);
  }

  /**
   * Those that the reader may see and asked for; rows are read only for a filter that looks at
   * their words or people.
   */
  List<LedgerMark> seen(List<LedgerMark> marks, Set<CommitmentState> states) {
    List<LedgerMark> countable = sight.countable(marks);
    if (!filter.looksAtRows()) {
      return countable;
    }
    Map<Integer, VisibleCommitment> rows = sight.rows(states, countable);
    return countable.stream()
        .filter(mark -> rows.containsKey(mark.id()) && filter.fits(rows.get(mark.id())))
        .toList();
  }
}

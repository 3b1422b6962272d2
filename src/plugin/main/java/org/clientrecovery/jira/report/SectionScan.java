package org.clientrecovery.jira.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clientrecovery.jira.store.LedgerPages;
import org.clientrecovery.jira.store.LedgerPoint;
import org.clientrecovery.jira.store.LedgerQuery;
import org.clientrecovery.jira.store.LedgerRow;

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
   * @param rows in order
   * @param reached where reading stopped; empty at the end of the section
   */
  record Found(List<VisibleCommitment> rows, Optional<LedgerPoint> reached) {}

  /** At least {@code wanted} rows where there are so many, after that place. */
  Found read(LedgerQuery query, Optional<LedgerPoint> after, int wanted) {
    List<VisibleCommitment> found = new ArrayList<>();
    Optional<LedgerPoint> reached = after;
    int batch = wanted + SPARE;
    for (int looked = 0; looked < BUDGET; looked += batch) {
      List<LedgerRow> rows = ledger.next(query, reached, batch);
      sight.countable(rows).stream().filter(filter::fits).forEach(found::add);
      if (rows.size() < batch) {
        return new Found(found, Optional.empty());
      }
      reached = Optional.of(LedgerPoint.of(rows.get(rows.size() - 1).entry()));
      if (found.size() >= wanted) {
        break;
      }
    }
    return new Found(found, reached);
  }
}

package org.clientrecovery.jira.report;

import java.util.List;
import java.util.Optional;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.jira.store.LedgerPoint;

/** One page of the report: of each party the sections that were asked for. */
record ReportPage(List<Section> sections) {

  /**
   * A section of one party.
   *
   * @param rows what is shown of it
   * @param count how many there are at least
   * @param more whether there may be more than {@code count}
   * @param next where it goes on after the rows; empty where it does not
   */
  record Section(
      Party party,
      Urgency urgency,
      List<VisibleCommitment> rows,
      int count,
      boolean more,
      Optional<LedgerPoint> next) {

    /** "12", or "100+" where counting stopped. */
    String counted() {
      return more ? count + "+" : Integer.toString(count);
    }
  }
}

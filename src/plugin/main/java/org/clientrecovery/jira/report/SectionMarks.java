package org.clientrecovery.jira.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.jira.store.LedgerMark;
import org.clientrecovery.jira.store.LedgerPoint;

/**
 * A section that is counted, and of which the rows to show are chosen but not read yet: those of
 * all sections are read at once.
 */
record SectionMarks(
    Party party,
    Urgency urgency,
    List<LedgerMark> shown,
    int counted,
    boolean more,
    Optional<LedgerPoint> next) {

  /** Chooses so many of those whose words the reader may see. */
  static SectionMarks of(
      Party party, Urgency urgency, SectionScan.Found found, int most, ReaderSight sight) {
    List<LedgerMark> shown = new ArrayList<>();
    int at = 0;
    for (; at < found.marks().size() && shown.size() < most; at++) {
      if (sight.maySeeWords(found.marks().get(at))) {
        shown.add(found.marks().get(at));
      }
    }
    int count = found.marks().size() - (at - shown.size());
    int limit = Math.max(UnresolvedCommitments.COUNTED, most);
    return new SectionMarks(
        party,
        urgency,
        List.copyOf(shown),
        Math.min(count, limit),
        count > limit || found.reached().isPresent(),
        at < found.marks().size()
            ? Optional.of(found.marks().get(at - 1).point())
            : found.reached());
  }

  /** The section with its rows; without those that are gone since they were counted. */
  ReportPage.Section with(Map<Integer, VisibleCommitment> rows) {
    List<VisibleCommitment> read =
        shown.stream().map(mark -> rows.get(mark.id())).filter(Objects::nonNull).toList();
    return new ReportPage.Section(party, urgency, read, counted, more, next);
  }
}

package org.clientrecovery.jira.report;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.comments.CommentPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.jira.issue.Participants;
import org.clientrecovery.jira.store.LedgerMark;
import org.clientrecovery.jira.store.LedgerPages;
import org.clientrecovery.jira.store.LedgerPoint;
import org.clientrecovery.jira.store.LedgerQuery;
import org.clientrecovery.jira.store.LedgerRow;
import org.clientrecovery.jira.store.RecoveryLinks;
import org.clientrecovery.recovery.CommitmentState;

/**
 * The unresolved commitments as their reader may see them: ours and the client's apart, each with
 * what is overdue, what falls due next and what has no date, the most urgent first.
 *
 * <p>Nothing is shown or counted before it was checked for the reader; so a count ends at {@link
 * #COUNTED}. Why, and what is read for it, stands in docs/decisions/030.
 */
public final class UnresolvedCommitments {
  /** Counting stops here and says "100+". */
  static final int COUNTED = 100;

  private static final int EXPORTED_AT_ONCE = 500;

  private final LedgerPages ledger;
  private final ReaderSight.Services services;
  private final Clock clock;

  public UnresolvedCommitments(
      LedgerPages ledger,
      RecoveryLinks recoveries,
      IssueManager issues,
      CommentManager comments,
      CommentPermissionManager commentPermissions,
      UserManager users,
      Participants participants,
      Clock clock) {
    this.ledger = ledger;
    this.services =
        new ReaderSight.Services(
            issues, comments, commentPermissions, users, participants, ledger, recoveries);
    this.clock = clock;
  }

  /** The sections that the filter wants, each with at most so many rows. */
  ReportPage page(ReportFilter filter, ApplicationUser reader, int shown) {
    ReaderSight sight = sight(filter, reader);
    SectionScan scan = new SectionScan(ledger, sight, filter);
    Instant now = clock.instant();
    List<SectionMarks> sections = new ArrayList<>();
    for (Party party : Party.values()) {
      for (Urgency urgency : Urgency.values()) {
        if (filter.wants(party) && filter.wants(urgency)) {
          LedgerQuery query = urgency.of(filter.query().with(party), now);
          SectionScan.Found found = scan.read(query, filter.after(), Math.max(COUNTED, shown) + 1);
          sections.add(SectionMarks.of(party, urgency, found, shown, sight));
        }
      }
    }
    Map<Integer, VisibleCommitment> rows =
        sight.rows(
            filter.states(),
            sections.stream().flatMap(section -> section.shown().stream()).toList());
    return new ReportPage(sections.stream().map(section -> section.with(rows)).toList());
  }

  /** Hands each commitment of the filter on, in the report's order, some hundreds at a time. */
  void forEach(ReportFilter filter, ApplicationUser reader, Consumer<VisibleCommitment> use) {
    Instant now = clock.instant();
    for (Party party : Party.values()) {
      for (Urgency urgency : Urgency.values()) {
        if (filter.wants(party) && filter.wants(urgency)) {
          forEach(urgency.of(filter.query().with(party), now), filter, reader, use);
        }
      }
    }
  }

  private void forEach(
      LedgerQuery query,
      ReportFilter filter,
      ApplicationUser reader,
      Consumer<VisibleCommitment> use) {
    Optional<LedgerPoint> reached = Optional.empty();
    List<LedgerMark> marks;
    do {
      marks = ledger.next(query, reached, EXPORTED_AT_ONCE);
      ReaderSight sight = sight(filter, reader);
      List<LedgerMark> seen = sight.countable(marks).stream().filter(sight::maySeeWords).toList();
      sight.rows(filter.states(), seen).values().stream().filter(filter::fits).forEach(use);
      if (!marks.isEmpty()) {
        reached = Optional.of(marks.get(marks.size() - 1).point());
      }
    } while (marks.size() == EXPORTED_AT_ONCE);
  }

  /** The rows of one page of the whole ledger, in the order of their numbers. */
  NumberedPage byNumber(ReportFilter filter, ApplicationUser reader, int after, int limit) {
    ReaderSight sight = sight(filter, reader);
    List<VisibleCommitment> found = new ArrayList<>();
    int reached = after;
    for (int looked = 0; looked < SectionScan.BUDGET; looked += EXPORTED_AT_ONCE) {
      List<LedgerRow> rows = ledger.byNumber(filter.query(), reached, EXPORTED_AT_ONCE);
      for (VisibleCommitment row : sight.visible(rows)) {
        if (filter.fits(row) && sight.maySeeWords(row.row().mark())) {
          found.add(row);
          if (found.size() == limit) {
            return new NumberedPage(found, Optional.of(row.entry().id()));
          }
        }
      }
      if (rows.size() < EXPORTED_AT_ONCE) {
        return new NumberedPage(found, Optional.empty());
      }
      reached = rows.get(rows.size() - 1).entry().id();
    }
    return new NumberedPage(found, Optional.of(reached));
  }

  /**
   * A page in the order of numbers.
   *
   * @param reached the number after which it goes on; empty at the end
   */
  record NumberedPage(List<VisibleCommitment> rows, Optional<Integer> reached) {}

  /** The issues with such a commitment, the most urgent first, at most so many. */
  Set<Long> issues(ReportFilter filter, ApplicationUser reader, int most) {
    Instant now = clock.instant();
    Set<Long> found = new LinkedHashSet<>();
    for (Urgency urgency : Urgency.values()) {
      for (Party party : Party.values()) {
        if (filter.wants(party) && filter.wants(urgency) && found.size() < most) {
          ReaderSight sight = sight(filter, reader);
          LedgerQuery query = urgency.of(filter.query().with(party), now);
          new SectionScan(ledger, sight, filter)
              .read(query, Optional.empty(), most).marks().stream()
                  .filter(sight::maySeeWords)
                  .limit(most - found.size())
                  .forEach(mark -> found.add(mark.issue()));
        }
      }
    }
    return found;
  }

  /**
   * How that party did in the last weeks, of what the reader may see; empty where the filter asks
   * for more projects than can be looked through.
   */
  Optional<OutcomeWeeks> outcome(
      ReportFilter filter, Party party, ApplicationUser reader, ZoneId zone) {
    LedgerQuery query = filter.query().with(party);
    if (query.projects().size() > OutcomeWeeks.MOST_PROJECTS) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    Instant since = OutcomeWeeks.start(now, zone);
    int most = OutcomeWeeks.LIMIT;
    List<LedgerMark> kept = ledger.settled(query, CommitmentState.KEPT, since, most);
    List<LedgerMark> late = ledger.settled(query, CommitmentState.LATE, since, most);
    List<LedgerMark> missed = ledger.latest(Urgency.OVERDUE.of(query, now).from(since), most);
    SectionScan scan = new SectionScan(ledger, sight(filter, reader), filter);
    return Optional.of(
        OutcomeWeeks.of(
            scan.seen(kept, Set.of(CommitmentState.KEPT)),
            scan.seen(late, Set.of(CommitmentState.LATE)),
            scan.seen(missed, filter.states()),
            OutcomeWeeks.firstWhole(List.of(kept, late, missed), now, zone),
            now,
            zone));
  }

  Instant now() {
    return clock.instant();
  }

  private ReaderSight sight(ReportFilter filter, ApplicationUser reader) {
    return new ReaderSight(services, reader, filter.projects());
  }
}

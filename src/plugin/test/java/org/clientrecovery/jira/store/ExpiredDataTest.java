package org.clientrecovery.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.java.ao.RawEntity;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.recovery.Commitment;
import org.clientrecovery.recovery.CommitmentState;
import org.clientrecovery.recovery.Paper;
import org.clientrecovery.recovery.Setting;
import org.clientrecovery.recovery.Standing;
import org.junit.Before;
import org.junit.Test;

public class ExpiredDataTest {
  private static final long CARE = 10_000;
  private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
  private static final Instant LONG_AGO = Instant.parse("2020-03-02T08:00:00Z");

  private final MemoryDatabase database = new MemoryDatabase();
  private final ActiveObjects objects = database.activeObjects();
  private final MutableClock clock = new MutableClock(MONDAY);
  private final AuditLog audit = new AuditLog(objects, clock);
  private final SettingsStore settings = new SettingsStore(objects, database.locks(), clock);
  private final CommitmentLedger ledger = new CommitmentLedger(objects, database.locks());
  private final ExpiredData expired =
      new ExpiredData(objects, database.locks(), settings, audit, clock);

  @Before
  public void keepAllForEver() {
    keep(Setting.KEEP_RUNS, "");
  }

  private void keep(Setting setting, String span) {
    settings.change(SettingsStore.SITE, Map.of(setting, Optional.of(span)), Map.of(), "anna");
  }

  private void review(Instant written) {
    Map<String, Object> row = new HashMap<>();
    row.put("COMMENT_ID", written.toEpochMilli());
    row.put("ISSUE_ID", 1L);
    row.put("PROJECT_ID", CARE);
    row.put("WRITTEN_AT", written.toEpochMilli());
    objects.create(ReviewRow.class, row);
  }

  private int promise(long recovery, CommitmentState state, Instant decided) {
    LedgerEntry entry =
        ledger.add(
            new LedgerPlace(CARE + 7, CARE, recovery, CARE + 7, "cleo"),
            new Commitment(
                "Ann will call you",
                Party.US,
                Optional.of("Ann"),
                Optional.empty(),
                LONG_AGO,
                Optional.empty(),
                CommitmentState.PROPOSED),
            Optional.of("ann"),
            new Decision("bea", LONG_AGO, ""));
    CommitmentRow row = objects.get(CommitmentRow.class, entry.id());
    row.setStateId(state.id());
    row.setUnresolved(state.isUnresolved());
    row.setDecidedAt(decided.toEpochMilli());
    row.save();
    return row.getID();
  }

  private void recovery(long issue, Standing standing, Instant since) {
    Map<String, Object> row = new HashMap<>();
    row.put("ISSUE_ID", issue);
    row.put("SOURCE_ID", issue + 1);
    row.put("PROJECT_ID", CARE);
    row.put("STANDING", standing.id());
    row.put("STANDING_SINCE", since.toEpochMilli());
    objects.create(RecoveryRow.class, row);
    new PaperStore(objects, database.locks(), new PaperHistory(objects), clock)
        .add(issue, Paper.PROBLEM, Map.of("what", "late"), "ann");
  }

  private int rows(Class<? extends RawEntity<Integer>> type) {
    return objects.count(type);
  }

  private int due(Setting setting) {
    return expired.limits().stream()
        .filter(limit -> limit.setting() == setting)
        .mapToInt(expired::rows)
        .sum();
  }

  private List<AuditChange> lines() {
    return audit.page(AuditQuery.ALL, 100).stream()
        .map(AuditEntry::change)
        .filter(change -> change.act() == AuditAct.DATA_EXPIRED)
        .toList();
  }

  @Test
  public void shouldKeepAllForEverUnlessAnAdminSaysOtherwise() {
    review(LONG_AGO);
    promise(0, CommitmentState.DISMISSED, LONG_AGO);
    recovery(50, Standing.RECOVERED, LONG_AGO);

    assertThat(expired.work(() -> false)).isZero();

    assertThat(rows(ReviewRow.class)).isEqualTo(1);
    assertThat(rows(PaperRow.class)).isEqualTo(1);
    assertThat(expired.limits()).allMatch(limit -> limit.before().isEmpty());
    assertThat(lines()).isEmpty();
  }

  @Test
  public void shouldDeleteJudgementsFromTheDayOnThatTheyAreTooOld() {
    keep(Setting.KEEP_REVIEWS, "2y");
    review(Instant.parse("2024-03-02T07:59:59Z"));
    review(Instant.parse("2024-03-02T08:00:00Z"));
    objects.create(FeedbackRow.class, Map.of("GIVEN_AT", LONG_AGO.toEpochMilli()));

    assertThat(due(Setting.KEEP_REVIEWS)).isEqualTo(2);
    assertThat(expired.work(() -> false)).isEqualTo(2);

    assertThat(due(Setting.KEEP_REVIEWS)).isZero();
    assertThat(rows(ReviewRow.class)).isEqualTo(1);
    assertThat(rows(FeedbackRow.class)).isZero();
    assertThat(lines())
        .containsOnly(
            AuditChange.of(AuditAct.DATA_EXPIRED, "")
                .about("keep-reviews")
                .from("1 rows")
                .saying("before 2024-03-02T08:00:00Z"));
  }

  @Test
  public void shouldDeleteInBatchesAndGoOnWhereANodeStopped() {
    keep(Setting.KEEP_REVIEWS, "1y");
    IntStream.range(0, ExpiredData.BATCH + 10).forEach(i -> review(LONG_AGO.plusSeconds(i)));
    int[] asked = {0};

    assertThat(expired.work(() -> asked[0]++ == 1)).isEqualTo(ExpiredData.BATCH);
    assertThat(rows(ReviewRow.class)).isEqualTo(10);
    assertThat(lines()).hasSize(1);

    ActiveObjects other = database.secondNode().activeObjects();
    ExpiredData second =
        new ExpiredData(
            other,
            database.locks(),
            new SettingsStore(other, database.locks(), clock),
            new AuditLog(other, clock),
            clock);
    assertThat(second.work(() -> false)).isEqualTo(10);
    assertThat(rows(ReviewRow.class)).isZero();
  }

  @Test
  public void shouldEndWithTheNight() {
    keep(Setting.KEEP_REVIEWS, "1y");
    IntStream.range(0, ExpiredData.BATCH + 10).forEach(i -> review(LONG_AGO.plusSeconds(i)));
    boolean[] asked = {false};

    expired.work(
        () -> {
          if (asked[0]) {
            clock.pass(ExpiredData.LONGEST.plusSeconds(1));
          }
          asked[0] = true;
          return false;
        });

    assertThat(rows(ReviewRow.class)).isEqualTo(10);
  }

  @Test
  public void shouldForgetDismissedProposalsAndSettledPromisesAlone() {
    keep(Setting.KEEP_DISMISSED, "90d");
    keep(Setting.KEEP_COMMITMENTS, "3y");
    promise(0, CommitmentState.DISMISSED, LONG_AGO);
    promise(0, CommitmentState.KEPT, LONG_AGO);
    promise(0, CommitmentState.WITHDRAWN, LONG_AGO);
    int young = promise(0, CommitmentState.KEPT, MONDAY.minus(Duration.ofDays(100)));
    int ofRecovery = promise(50, CommitmentState.LATE, LONG_AGO);
    int missed = promise(0, CommitmentState.MISSED, LONG_AGO);
    int open = promise(0, CommitmentState.OPEN, LONG_AGO);

    expired.work(() -> false);

    assertThat(objects.find(CommitmentRow.class))
        .extracting(CommitmentRow::getID)
        .containsExactlyInAnyOrder(young, ofRecovery, missed, open);
    assertThat(rows(CommitmentChangeRow.class)).isEqualTo(4);
  }

  @Test
  public void shouldTakeTheEarlierPromisesAlongThatADeletedOneStandsFor() {
    keep(Setting.KEEP_COMMITMENTS, "3y");
    int earlier = promise(0, CommitmentState.MOVED, LONG_AGO);
    int later = promise(0, CommitmentState.KEPT, LONG_AGO);
    CommitmentRow row = objects.get(CommitmentRow.class, earlier);
    row.setUnresolved(false);
    row.setSupersededBy(later);
    row.save();
    CommitmentRow last = objects.get(CommitmentRow.class, later);
    last.setSupersedes(earlier);
    last.save();

    expired.work(() -> false);

    assertThat(rows(CommitmentRow.class)).isZero();
  }

  @Test
  public void shouldDeleteThePapersOfARecoveryThatEndedLongAgoAndKeepItsRow() {
    keep(Setting.KEEP_RECOVERIES, "5y");
    recovery(50, Standing.RECOVERED, LONG_AGO);
    recovery(60, Standing.FOLLOW_UP, LONG_AGO);
    recovery(70, Standing.PARTED_WAYS, MONDAY);
    promise(50, CommitmentState.KEPT, LONG_AGO);
    int unresolved = promise(50, CommitmentState.OPEN, LONG_AGO);

    assertThat(due(Setting.KEEP_RECOVERIES)).isEqualTo(1);
    expired.work(() -> false);

    assertThat(rows(RecoveryRow.class)).isEqualTo(3);
    assertThat(objects.find(PaperRow.class))
        .extracting(PaperRow::getRecoveryId)
        .containsExactlyInAnyOrder(60L, 70L);
    assertThat(objects.find(CommitmentRow.class))
        .extracting(CommitmentRow::getID)
        .containsExactly(unresolved);
    assertThat(lines()).singleElement().extracting(AuditChange::issue).isEqualTo(50L);
    assertThat(due(Setting.KEEP_RECOVERIES)).isZero();
    assertThat(expired.work(() -> false)).isZero();
    RecoveryStore recoveries = new RecoveryStore(objects, database.locks());
    assertThat(recoveries.papersExpired(50)).contains(MONDAY);
    assertThat(recoveries.papersExpired(70)).isEmpty();
  }

  @Test
  public void shouldDeleteOldLinesOfTheAuditLogAndSayHowMany() {
    new AuditLog(objects, new MutableClock(LONG_AGO))
        .note(AuditChange.of(AuditAct.ERRORS_CLEARED, "ann"));
    keep(Setting.KEEP_AUDIT, "1y");

    assertThat(expired.work(() -> false)).isEqualTo(1);

    assertThat(audit.page(AuditQuery.ALL, 100))
        .noneMatch(line -> line.change().act() == AuditAct.ERRORS_CLEARED)
        .anyMatch(line -> line.change().act() == AuditAct.DATA_EXPIRED);
  }

  @Test
  public void shouldForgetRunsThatAreOverAndNoOthers() {
    settings.change(
        SettingsStore.SITE, Map.of(Setting.KEEP_RUNS, Optional.empty()), Map.of(), "anna");
    for (RunState state : RunState.values()) {
      objects.create(
          RuleRunRow.class,
          Map.of(
              "STATE_ID",
              state.id(),
              "HEARD_AT",
              MONDAY.minus(Duration.ofDays(91)).toEpochMilli()));
    }

    assertThat(expired.work(() -> false)).isEqualTo(2);

    assertThat(objects.find(RuleRunRow.class))
        .extracting(RuleRunRow::getStateId)
        .doesNotContain(RunState.DONE.id(), RunState.CANCELLED.id())
        .hasSize(RunState.values().length - 2);
  }

  @Test
  public void shouldReadAnIndexForEachOfItsQuestions() {
    for (Setting setting :
        List.of(
            Setting.KEEP_REVIEWS,
            Setting.KEEP_DISMISSED,
            Setting.KEEP_COMMITMENTS,
            Setting.KEEP_RECOVERIES,
            Setting.KEEP_AUDIT,
            Setting.KEEP_RUNS)) {
      keep(setting, "1y");
    }
    List<String> statements = database.statementsOf(() -> expired.limits().forEach(expired::rows));

    assertThat(statements).hasSizeGreaterThan(9);
    assertThat(statements)
        .allSatisfy(
            statement ->
                assertThat(
                        database.planOf(statement.replace("UNRESOLVED = ?", "UNRESOLVED = FALSE")))
                    .doesNotContain(".tableScan"));
  }

  @Test
  public void shouldSayHowOldTheOldestRowOfATableIs() {
    review(MONDAY);
    review(LONG_AGO);
    StoredTables tables = new StoredTables(objects);

    assertThat(tables.oldest("COMMENT_REVIEW")).contains(LONG_AGO);
    assertThat(tables.oldest("COMMITMENT")).isEmpty();
    assertThat(tables.oldest("SETTING")).isEmpty();
    tables.names().forEach(tables::oldest);
  }
}

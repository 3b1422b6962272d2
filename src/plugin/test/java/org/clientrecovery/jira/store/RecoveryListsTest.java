package org.clientrecovery.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientrecovery.commitment.Due;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.recovery.Chronology;
import org.clientrecovery.recovery.Commitment;
import org.clientrecovery.recovery.CommitmentState;
import org.clientrecovery.recovery.Escalation;
import org.clientrecovery.recovery.FailureKind;
import org.clientrecovery.recovery.Outcome;
import org.clientrecovery.recovery.Paper;
import org.clientrecovery.recovery.PaperEntry;
import org.clientrecovery.recovery.PromiseTrend;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.recovery.RecoveryTrend;
import org.clientrecovery.recovery.SideAtFault;
import org.clientrecovery.recovery.Standing;
import org.clientrecovery.recovery.Trigger;
import org.junit.Before;
import org.junit.Test;

public class RecoveryListsTest {
  private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
  private static final List<Long> BOTH = List.of(10L, 11L);

  private final MemoryDatabase database = new MemoryDatabase();
  private final RecoveryStore store = new RecoveryStore(database.activeObjects(), database.locks());
  private final CommitmentLedger ledger =
      new CommitmentLedger(database.activeObjects(), database.locks());
  private final PaperStore papers =
      new PaperStore(
          database.activeObjects(),
          database.locks(),
          new PaperHistory(database.activeObjects()),
          Clock.fixed(hours(1), ZoneOffset.UTC));
  private final RecoveryLists lists = new RecoveryLists(database.activeObjects());

  @Before
  public void keepFourRecoveriesOfThreeProjects() {
    add(1, 10, MONDAY);
    add(2, 10, MONDAY.minus(Duration.ofDays(1)));
    add(3, 11, MONDAY.minus(Duration.ofDays(2)));
    add(4, 12, MONDAY);
    store.change(1, found -> found.movedTo(Standing.APOLOGIZE, hours(2)));
    store.change(3, found -> found.movedTo(Standing.PARTED_WAYS, hours(3)));
  }

  @Test
  public void shouldCountTheOpenOnesByStageInTheProjectsAsked() {
    assertThat(lists.counts(BOTH))
        .isEqualTo(Map.of(Standing.ACKNOWLEDGE, 1, Standing.APOLOGIZE, 1));
    assertThat(lists.counts(List.of())).isEmpty();
  }

  @Test
  public void shouldListTheOpenOnesThatHaveStoodLongestFirst() {
    assertThat(lists.open(BOTH, Optional.empty(), 0, 10))
        .extracting(Recovery::issue)
        .containsExactly(2L, 1L);
    assertThat(lists.open(BOTH, Optional.empty(), 1, 10))
        .extracting(Recovery::issue)
        .containsExactly(1L);
    assertThat(lists.open(BOTH, Optional.of(Standing.APOLOGIZE), 0, 10))
        .extracting(Recovery::issue)
        .containsExactly(1L);
    assertThat(lists.open(List.of(), Optional.empty(), 0, 10)).isEmpty();
  }

  @Test
  public void shouldTellWhenTheClientWasFirstAcknowledgedAndHowItEnded() {
    List<RecoveryTrend.Trace> traces = lists.traces(BOTH, MONDAY.minus(Duration.ofDays(3)));

    assertThat(traces).hasSize(3);
    assertThat(traces)
        .filteredOn(trace -> trace.outcome() == Outcome.PARTED_WAYS)
        .singleElement()
        .satisfies(
            trace -> {
              assertThat(trace.ended()).isEqualTo(hours(3));
              assertThat(trace.acknowledged()).as("who parts ways at once never was").isNull();
            });
    assertThat(traces).extracting(RecoveryTrend.Trace::acknowledged).contains(hours(2));
  }

  @Test
  public void shouldKeepTheFirstAcknowledgementWhenTheClientIsAngryAgain() {
    store.change(1, found -> found.movedTo(Standing.ACKNOWLEDGE, hours(4)));
    store.change(1, found -> found.movedTo(Standing.APOLOGIZE, hours(9)));

    assertThat(lists.traces(List.of(10L), MONDAY))
        .extracting(RecoveryTrend.Trace::acknowledged)
        .containsExactly(hours(2));
  }

  @Test
  public void shouldTellHowOurPromisesInTheRecoveriesOfThoseProjectsEnded() {
    promise(1, 10, 5, Optional.of(4));
    promise(1, 10, 5, Optional.of(6));
    promise(3, 11, 7, Optional.empty());
    promise(3, 11, 30, Optional.empty());
    promise(4, 12, 5, Optional.of(4));
    promise(0, 10, 5, Optional.of(4));

    assertThat(lists.promises(BOTH, MONDAY, hours(8)))
        .containsExactlyInAnyOrder(
            new PromiseTrend.End(hours(4), CommitmentState.KEPT),
            new PromiseTrend.End(hours(6), CommitmentState.LATE),
            new PromiseTrend.End(hours(7).minusMillis(1), CommitmentState.MISSED));
    assertThat(lists.promises(BOTH, hours(5), hours(6))).hasSize(1);
    assertThat(lists.promises(List.of(), MONDAY, hours(8))).isEmpty();
  }

  @Test
  public void shouldCountTheGatesThatWereOverriddenAndNotTheUnusedPermits() {
    override(1, "we know him");
    PaperEntry used = override(1, "no time");
    papers.change(
        new PaperStore.Place(1, Paper.OVERRIDE, used.id()),
        used.version(),
        Map.of(
            "gate",
            "acknowledge",
            "round",
            "1",
            "reason",
            "no time",
            "used",
            "2026-03-02T09:00:00Z",
            "missing",
            "public-acknowledgement"),
        "lead");

    assertThat(lists.overridden(List.of(1L, 2L))).isEqualTo(Map.of(1L, 1));
    assertThat(lists.overridden(List.of())).isEmpty();
    assertThat(lists.overrides(BOTH, MONDAY)).containsExactly(hours(1));
    assertThat(lists.overrides(List.of(12L), MONDAY)).isEmpty();
  }

  @Test
  public void shouldFollowARecoveryIntoAnotherProjectAndForgetADeletedOne() {
    store.moved(2, 12);
    assertThat(lists.open(List.of(12L), Optional.empty(), 0, 10))
        .extracting(Recovery::issue)
        .containsExactlyInAnyOrder(2L, 4L);

    override(2, "no time");
    store.forget(2);
    assertThat(store.ofIssue(2)).isEmpty();
    assertThat(papers.of(2).of(Paper.OVERRIDE)).isEmpty();
    assertThat(store.ofIssue(4)).isPresent();
  }

  private PaperEntry override(long recovery, String reason) {
    return papers.add(
        recovery,
        Paper.OVERRIDE,
        Map.of("gate", "acknowledge", "round", "1", "reason", reason),
        "lead");
  }

  /** A promise of ours, due so many hours after Monday morning, and kept then or not. */
  private void promise(long recovery, long project, int due, Optional<Integer> kept) {
    Decision decision = new Decision("ann", MONDAY, "");
    int id =
        ledger
            .add(
                new LedgerPlace(recovery + 100, project, recovery, recovery + 100, ""),
                new Commitment(
                    "send the part",
                    Party.US,
                    Optional.empty(),
                    Optional.empty(),
                    MONDAY,
                    Optional.of(Due.at(hours(due).atOffset(ZoneOffset.UTC), ZoneOffset.UTC)),
                    CommitmentState.PROPOSED),
                Optional.empty(),
                decision)
            .id();
    kept.ifPresent(
        hours ->
            ledger.change(
                id,
                promise -> promise.keptAt(hours(hours)),
                new Decision("ann", hours(hours), "")));
  }

  private static Instant hours(int hours) {
    return MONDAY.plus(Duration.ofHours(hours));
  }

  private void add(long issue, long project, Instant opened) {
    Escalation escalation =
        new Escalation(
            Trigger.OUR_MISTAKE, SideAtFault.US, FailureKind.COMPETENCE, false, "why", "");
    Recovery.Place place = new Recovery.Place(issue, issue + 100, project);
    store.add(Recovery.escalated(place, escalation, "agent", opened), Chronology.of(List.of()));
  }
}

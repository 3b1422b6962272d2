package org.clientrecovery.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientrecovery.recovery.Chronology;
import org.clientrecovery.recovery.Escalation;
import org.clientrecovery.recovery.FailureKind;
import org.clientrecovery.recovery.Outcome;
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
        .satisfies(trace -> assertThat(trace.ended()).isEqualTo(hours(3)));
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

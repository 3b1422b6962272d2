package org.clientrecovery.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.clientrecovery.wording.RuleBook;
import org.clientrecovery.wording.RuleTweak;
import org.junit.Test;

public class RuleRunStoreTest {
  private static final long CARE = 10_000;

  private final MutableClock clock = new MutableClock(Instant.parse("2026-03-02T08:00:00Z"));
  private final MemoryDatabase database = new MemoryDatabase();
  private final RuleRunStore store = storeOf(database);
  private final RuleRunStore otherNode = storeOf(database.secondNode());

  private RuleRunStore storeOf(MemoryDatabase node) {
    return new RuleRunStore(node.activeObjects(), node.locks(), clock);
  }

  @Test
  public void shouldGiveBackWhatWasAsked() {
    RuleBook book = RuleBook.EMPTY.withTweak("a/b", RuleTweak.NONE.switchedOff());
    RunOrder order =
        RunOrder.dryRun(CARE, new RunOrder.Draft(4, 2, book, List.of(CARE, 7L), 500), "admin");

    RuleRun run = store.open(order);

    assertThat(store.of(run.id())).contains(run);
    assertThat(run.order()).isEqualTo(order);
    assertThat(run.state()).isEqualTo(RunState.WAITING);
    assertThat(store.lastOfDraft(4)).contains(run);
    assertThat(store.last(RunKind.HISTORY, CARE)).isEmpty();
  }

  @Test
  public void shouldBeTakenByOneOfTwoNodes() {
    store.open(RunOrder.history(CARE, 0, "admin"));

    assertThat(store.take("here")).isPresent();
    assertThat(otherNode.take("there")).isEmpty();
  }

  @Test
  public void shouldGoToAnotherNodeWithItsProgressWhenNothingIsHeardOfItsHolder() {
    RuleRun run = store.open(RunOrder.history(CARE, 0, "admin"));
    store.take("here");
    RunProgress progress = RunProgress.NONE.at(0, 500).plus(500, 3, 1);
    store.advance(run.id(), "here", progress);

    clock.pass(RuleRunStore.LEASE.minusMillis(1));
    assertThat(otherNode.take("there")).isEmpty();
    clock.pass(RuleRunStore.LEASE);

    assertThat(otherNode.take("there").orElseThrow().progress()).isEqualTo(progress);
  }

  @Test
  public void shouldNotLetAHolderWhoWasTooLateNoteAnything() {
    RuleRun run = store.open(RunOrder.history(CARE, 0, "admin"));
    store.take("here");
    clock.pass(RuleRunStore.LEASE.plusMillis(1));
    otherNode.take("there");

    assertThat(store.advance(run.id(), "here", RunProgress.NONE.at(0, 9))).isEmpty();
    assertThat(store.isStillHeld(run.id(), "here")).isFalse();
    store.finish(run.id(), "here", RunProgress.NONE.at(0, 9));

    assertThat(store.of(run.id()).orElseThrow().progress()).isEqualTo(RunProgress.NONE);
    assertThat(store.of(run.id()).orElseThrow().state()).isEqualTo(RunState.RUNNING);
  }

  @Test
  public void shouldStayHeldAsLongAsItsHolderIsHeardOf() {
    RuleRun run = store.open(RunOrder.history(CARE, 0, "admin"));
    store.take("here");
    for (int i = 0; i < 5; i++) {
      clock.pass(RuleRunStore.LEASE.minusSeconds(1));
      assertThat(store.isStillHeld(run.id(), "here")).isTrue();
    }

    assertThat(otherNode.take("there")).isEmpty();
  }

  @Test
  public void shouldStandStillWhilePausedAndGoOnWhereItWas() {
    RuleRun run = store.open(RunOrder.history(CARE, 0, "admin"));
    store.take("here");
    store.advance(run.id(), "here", RunProgress.NONE.at(0, 500));

    otherNode.pause(run.id());
    assertThat(store.advance(run.id(), "here", RunProgress.NONE.at(0, 900))).isEmpty();
    clock.pass(RuleRunStore.LEASE.multipliedBy(2));
    assertThat(store.take("here again")).isEmpty();

    store.resume(run.id());
    assertThat(store.take("here again").orElseThrow().progress().comment()).isEqualTo(500);
  }

  @Test
  public void shouldNotGoOnOnceItIsCancelled() {
    RuleRun run = store.open(RunOrder.history(CARE, 0, "admin"));
    store.cancel(run.id());

    assertThat(store.take("here")).isEmpty();
    assertThat(store.resume(run.id()).orElseThrow().state()).isEqualTo(RunState.CANCELLED);
    assertThat(store.pause(run.id()).orElseThrow().state()).isEqualTo(RunState.CANCELLED);
  }

  @Test
  public void shouldBeOnlyOneOfItsKindAndScope() {
    RuleRun first = store.open(RunOrder.history(CARE, 0, "admin"));
    RuleRun elsewhere = store.open(RunOrder.history(SettingsStore.SITE, 0, "admin"));
    RuleRun second = store.open(RunOrder.history(CARE, 5, "admin"));

    assertThat(store.of(first.id()).orElseThrow().state()).isEqualTo(RunState.CANCELLED);
    assertThat(store.of(elsewhere.id()).orElseThrow().state()).isEqualTo(RunState.WAITING);
    assertThat(store.last(RunKind.HISTORY, CARE)).contains(second);
  }

  @Test
  public void shouldTakeOpenRecoveriesBeforeHistory() {
    store.open(RunOrder.history(CARE, 0, "admin"));
    store.open(RunOrder.recoveries(CARE, "admin"));

    assertThat(store.take("a").orElseThrow().kind()).isEqualTo(RunKind.RECOVERIES);
    assertThat(store.take("b").orElseThrow().kind()).isEqualTo(RunKind.HISTORY);
  }

  @Test
  public void shouldBeGivenUpAfterFailingAgainAndAgainUntilItIsResumed() {
    RuleRun run = store.open(RunOrder.history(CARE, 0, "admin"));
    for (int i = 0; i < RuleRunStore.MOST_FAILURES; i++) {
      assertThat(store.take("try " + i)).isPresent();
      store.fail(run.id(), "try " + i);
      assertThat(store.take("at once")).isEmpty();
      clock.pass(RuleRunStore.LEASE.plusMillis(1));
    }

    assertThat(store.of(run.id()).orElseThrow().state()).isEqualTo(RunState.FAILED);
    assertThat(store.take("once more")).isEmpty();
    store.resume(run.id());
    assertThat(store.take("once more")).isPresent();
  }

  @Test
  public void shouldCountFailuresInARowOnly() {
    RuleRun run = store.open(RunOrder.history(CARE, 0, "admin"));
    for (int i = 0; i < 3 * RuleRunStore.MOST_FAILURES; i++) {
      store.take("try " + i);
      store.advance(run.id(), "try " + i, RunProgress.NONE.at(0, i));
      store.fail(run.id(), "try " + i);
      clock.pass(RuleRunStore.LEASE.plusMillis(1));
    }

    assertThat(store.of(run.id()).orElseThrow().state()).isEqualTo(RunState.RUNNING);
  }

  @Test
  public void shouldBeNotedWithThePublishedVersionOrNotAtAll() {
    RuleBookStore books = new RuleBookStore(database.activeObjects(), database.locks(), clock);
    int edits = books.saveDraft(CARE, 0, RuleBook.EMPTY, "admin").edits();

    try {
      books.publish(CARE, edits + 1, "", "admin", List.of(RunOrder.recoveries(CARE, "admin")));
    } catch (DraftChanged expected) {
      assertThat(store.last(RunKind.RECOVERIES, CARE)).isEqualTo(Optional.empty());
    }
    books.publish(CARE, edits, "", "admin", List.of(RunOrder.recoveries(CARE, "admin")));

    assertThat(store.last(RunKind.RECOVERIES, CARE)).isPresent();
  }
}

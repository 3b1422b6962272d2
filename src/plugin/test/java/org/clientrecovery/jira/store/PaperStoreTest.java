package org.clientrecovery.jira.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.clientrecovery.recovery.Agreement;
import org.clientrecovery.recovery.Paper;
import org.clientrecovery.recovery.PaperEntry;
import org.clientrecovery.recovery.PaperRefused;
import org.junit.Test;

public class PaperStoreTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final MemoryDatabase database = new MemoryDatabase();
  private final PaperHistory history = new PaperHistory(database.activeObjects());
  private final PaperStore papers = at(NOON);

  @Test
  public void shouldGiveBackWhatItKeepsInTheOrderOfWriting() {
    PaperEntry first = problem("Payroll was late 3 times");
    PaperEntry second = problem("<script>alert(1)</script> \ud83d\ude21 {quote}'\"");

    assertThat(papers.of(7).of(Paper.PROBLEM)).containsExactly(first, second);
    assertThat(papers.of(8).of(Paper.PROBLEM)).isEmpty();
    assertThat(first.version()).isEqualTo(1);
    assertThat(first.changed()).isEqualTo(new PaperEntry.Change("ann", NOON));
  }

  @Test
  public void shouldKeepAProblemOfTwentyThousandCharacters() {
    String longest = "\u00e4".repeat(20_000);

    assertThat(papers.entry(7, problem(longest).id()).orElseThrow().value("what"))
        .isEqualTo(longest);
    assertThatThrownBy(() -> problem(longest + "x")).isInstanceOf(PaperRefused.class);
    assertThat(papers.of(7).of(Paper.PROBLEM)).hasSize(1);
  }

  @Test
  public void shouldChangeAnEntryAndCountItsVersion() {
    PaperEntry entry = problem("Payroll was late");

    PaperEntry changed = change(entry, 1, "Payroll was late 3 times").orElseThrow();

    assertThat(changed.version()).isEqualTo(2);
    assertThat(papers.of(7).of(Paper.PROBLEM)).containsExactly(changed);
  }

  @Test
  public void shouldChangeNothingWhereSomebodyElseSavedInBetween() {
    PaperEntry entry = problem("Payroll was late");
    change(entry, 1, "theirs");

    assertThatThrownBy(() -> change(entry, 1, "mine"))
        .isInstanceOfSatisfying(
            PaperConflict.class,
            conflict ->
                assertThat(conflict.present().orElseThrow().value("what")).isEqualTo("theirs"));
    assertThat(papers.entry(7, entry.id()).orElseThrow().value("what")).isEqualTo("theirs");
  }

  @Test
  public void shouldTellThatTheEntryWasTakenOffInBetween() {
    PaperEntry entry = problem("Payroll was late");
    papers.remove(place(entry), 1, "bob");

    assertThatThrownBy(() -> change(entry, 1, "mine"))
        .isInstanceOfSatisfying(
            PaperConflict.class, conflict -> assertThat(conflict.present()).isEmpty());
  }

  @Test
  public void shouldLetOneOfManyWhoSaveAtOnceWin() throws Exception {
    PaperEntry entry = problem("Payroll was late");
    AtomicInteger conflicts = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    for (Future<?> done :
        IntStream.range(0, 8)
            .<Future<?>>mapToObj(i -> threads.submit(() -> tryToChange(entry, i, conflicts)))
            .toList()) {
      done.get();
    }
    threads.shutdown();

    assertThat(conflicts).hasValue(7);
    assertThat(papers.entry(7, entry.id()).orElseThrow().version()).isEqualTo(2);
  }

  @Test
  public void shouldKeepASingleEntryWherePapersHaveOne() {
    PaperEntry entry = papers.add(7, Paper.OPENING_STATEMENT, Map.of("text", "one"), "ann");

    assertThatThrownBy(() -> papers.add(7, Paper.OPENING_STATEMENT, Map.of("text", "two"), "bob"))
        .isInstanceOfSatisfying(
            PaperConflict.class, conflict -> assertThat(conflict.present()).contains(entry));
  }

  @Test
  public void shouldNotTakeAnActionAgainstNoProblemOrAnotherRecoverys() {
    PaperEntry elsewhere = papers.add(8, Paper.PROBLEM, Map.of("what", "other"), "ann");

    assertThatThrownBy(() -> action(99)).isInstanceOf(PaperRefused.class);
    assertThatThrownBy(() -> action(elsewhere.id())).isInstanceOf(PaperRefused.class);
    assertThat(action(problem("Payroll was late").id()).value("status")).isEqualTo("open");
  }

  @Test
  public void shouldNotFindAnEntryUnderAnotherRecoveryOrPaper() {
    PaperEntry entry = problem("Payroll was late");

    assertThat(papers.entry(8, entry.id())).isEmpty();
    assertThat(
            papers.change(
                new PaperStore.Place(8, Paper.PROBLEM, entry.id()), 1, Map.of("what", "x"), "eve"))
        .isEmpty();
    assertThat(
            papers.change(
                new PaperStore.Place(7, Paper.LESSON, entry.id()), 1, Map.of("what", "x"), "eve"))
        .isEmpty();
  }

  @Test
  public void shouldMoveAnEntryBeforeAnotherOrToTheEnd() {
    PaperEntry first = problem("1");
    PaperEntry second = problem("2");
    PaperEntry third = problem("3");

    papers.move(place(third), first.id(), "ann");
    assertThat(order()).containsExactly("3", "1", "2");

    papers.move(place(third), 0, "ann");
    assertThat(order()).containsExactly("1", "2", "3");
    assertThat(papers.entry(7, second.id()).orElseThrow().version()).isEqualTo(1);
  }

  @Test
  public void shouldNoteWhoDidWhatWhen() {
    PaperEntry entry = problem("Payroll was late");
    at(NOON.plusSeconds(60)).change(place(entry), 1, Map.of("what", "later"), "bob");
    at(NOON.plusSeconds(120)).remove(place(entry), 2, "cleo");

    assertThat(history.of(7, 0, 10))
        .extracting(PaperChange::kind, PaperChange::actor, change -> change.before().get("what"))
        .containsExactly(
            tuple(PaperChange.Kind.REMOVED, "cleo", "later"),
            tuple(PaperChange.Kind.CHANGED, "bob", "Payroll was late"),
            tuple(PaperChange.Kind.ADDED, "ann", null));
    assertThat(history.of(place(entry), 2)).hasSize(2);
    assertThat(history.of(7, 2, 10)).hasSize(1);
  }

  @Test
  public void shouldNoteNothingWhereNothingChanged() {
    PaperEntry entry = problem("Payroll was late");

    assertThat(change(entry, 1, "Payroll was late").orElseThrow().version()).isEqualTo(1);
    assertThat(history.of(7, 0, 10)).hasSize(1);
  }

  @Test
  public void shouldKeepTheAgreementWhileWorkGoesOnAndAskAnewWhereThePlanSaysSomethingElse() {
    PaperEntry action = action(problem("Payroll was late 3 times").id());
    papers.add(7, Paper.PLAN_AGREEMENT, Map.of("on", "2026-03-02", "how", "phone"), "ann");
    PaperStore later = at(NOON.plusSeconds(60));

    later.update(place(action), values -> with(values, "status", "done"), "bob");
    assertThat(papers.of(7).planAgreement()).isEqualTo(Agreement.GIVEN);
    assertThat(papers.entry(7, action.id()).orElseThrow().changed().actor()).isEqualTo("bob");

    later.update(place(action), values -> with(values, "due", "2026-03-20"), "bob");
    assertThat(papers.of(7).planAgreement()).isEqualTo(Agreement.STALE);
  }

  @Test
  public void shouldAskAnewForTheAgreementToAListFromWhichSomethingWasTaken() {
    PaperEntry entry = problem("Payroll was late 3 times");
    papers.add(7, Paper.PROBLEM_AGREEMENT, Map.of("on", "2026-03-02", "how", "phone"), "ann");

    at(NOON.plusSeconds(60)).remove(place(entry), 1, "bob");

    assertThat(papers.of(7).problemAgreement()).isEqualTo(Agreement.STALE);
    assertThat(papers.update(place(entry), values -> values, "bob")).as("it is gone").isEmpty();
  }

  private static Map<String, String> with(Map<String, String> values, String name, String value) {
    Map<String, String> changed = new HashMap<>(values);
    changed.put(name, value);
    return changed;
  }

  @Test
  public void shouldSetAnAgreementAsideSoThatItIsAskedForAnew() {
    problem("Payroll was late 3 times");
    at(NOON.plusSeconds(60))
        .add(7, Paper.PROBLEM_AGREEMENT, Map.of("on", "2026-03-02", "how", "phone"), "ann");
    assertThat(papers.of(7).problemAgreement()).isEqualTo(Agreement.GIVEN);

    papers.setAside(7, Paper.PROBLEM_AGREEMENT, "bob");

    assertThat(papers.of(7).problemAgreement()).isEqualTo(Agreement.NONE);
  }

  private PaperEntry problem(String what) {
    return papers.add(7, Paper.PROBLEM, Map.of("what", what), "ann");
  }

  private PaperEntry action(int problem) {
    return papers.add(
        7,
        Paper.PLAN_ACTION,
        Map.of("problem", Integer.toString(problem), "action", "Pay", "status", "open"),
        "ann");
  }

  private Optional<PaperEntry> change(PaperEntry entry, int version, String what) {
    return papers.change(place(entry), version, Map.of("what", what), "bob");
  }

  private void tryToChange(PaperEntry entry, int number, AtomicInteger conflicts) {
    try {
      change(entry, 1, "version of " + number);
    } catch (PaperConflict e) {
      conflicts.incrementAndGet();
    }
  }

  private List<String> order() {
    return papers.of(7).of(Paper.PROBLEM).stream().map(entry -> entry.value("what")).toList();
  }

  private static PaperStore.Place place(PaperEntry entry) {
    return new PaperStore.Place(7, entry.paper(), entry.id());
  }

  private PaperStore at(Instant now) {
    return new PaperStore(
        database.activeObjects(),
        database.locks(),
        new PaperHistory(database.activeObjects()),
        Clock.fixed(now, ZoneOffset.UTC));
  }
}

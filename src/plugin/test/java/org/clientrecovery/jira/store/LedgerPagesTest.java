package org.clientrecovery.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.clientrecovery.commitment.Due;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.recovery.Commitment;
import org.clientrecovery.recovery.CommitmentState;
import org.junit.Before;
import org.junit.Test;

/** Pages of few, of some and of all projects: the same rows in the same order. */
public class LedgerPagesTest {
  private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
  private static final Decision ANN = new Decision("ann", MONDAY, "");
  private static final int PROJECTS = 64;

  private final MemoryDatabase database = new MemoryDatabase();
  private final CommitmentLedger ledger =
      new CommitmentLedger(database.activeObjects(), database.locks());
  private final LedgerPages pages = new LedgerPages(database.activeObjects());

  @Before
  public void promiseInEachProject() {
    for (int i = 0; i < 320; i++) {
      long project = 1 + i % PROJECTS;
      promise(project, i % 5 == 0 ? null : LocalDate.of(2026, 3, 1 + (i * 7) % 28));
    }
  }

  @Test
  public void shouldReadThePagesOfSomeProjectsInTheOrderOfTheLedger() {
    for (boolean dated : new boolean[] {true, false}) {
      LedgerQuery all = dated(LedgerQuery.unresolved(projects(PROJECTS)), dated);
      List<Integer> expected =
          read(all.ofAllProjects(), 400).stream()
              .filter(row -> projectOf(row) <= LedgerPages.DENSE)
              .map(row -> row.id())
              .toList();

      LedgerQuery some = dated(LedgerQuery.unresolved(projects(LedgerPages.DENSE)), dated);

      assertThat(read(some, 40)).extracting(row -> row.id()).isEqualTo(expected);
      assertThat(read(some, 400)).extracting(row -> row.id()).isEqualTo(expected);
      assertThat(expected).isNotEmpty();
    }
  }

  @Test
  public void shouldReadThePagesOfFewProjectsInTheSameOrder() {
    for (boolean dated : new boolean[] {true, false}) {
      LedgerQuery few = dated(LedgerQuery.unresolved(projects(LedgerPages.FEW)), dated);

      assertThat(read(few, 3)).isEqualTo(read(few, 100)).isNotEmpty();
    }
  }

  @Test
  public void shouldReadAllOfAProjectWhosePromisesAreTheSoonestOfFew() {
    for (int i = 0; i < 40; i++) {
      promise(3, LocalDate.of(2026, 2, 1).plusDays(i % 20));
    }
    LedgerQuery few = dated(LedgerQuery.unresolved(projects(LedgerPages.FEW)), true);

    List<LedgerMark> page = pages.next(few, Optional.empty(), 45);

    assertThat(page).isEqualTo(read(few, 400).subList(0, 45));
    assertThat(page.subList(0, 40)).allMatch(row -> projectOf(row) == 3);
  }

  @Test
  public void shouldReadTheLatestOfFewAndOfSomeProjectsFromTheEnd() {
    for (int count : new int[] {1, LedgerPages.FEW, LedgerPages.DENSE}) {
      LedgerQuery query = dated(LedgerQuery.unresolved(projects(count)), true);
      List<Long> all = read(query, 400).stream().map(LedgerMark::moment).toList();

      List<Long> latest = pages.latest(query, 3).stream().map(LedgerMark::moment).toList();

      assertThat(latest).isEqualTo(reversed(all).subList(0, 3));
    }
  }

  @Test
  public void shouldFindWhatWasKeptLatelyInFewAndInSomeProjects() {
    List<LedgerMark> settled = read(dated(LedgerQuery.unresolved(projects(PROJECTS)), false), 400);
    settled.forEach(mark -> keep(mark.id(), MONDAY.plusSeconds(mark.id())));
    Instant since = MONDAY.plusSeconds(100);
    for (int count : new int[] {1, LedgerPages.FEW, LedgerPages.DENSE, PROJECTS}) {
      List<Integer> expected =
          settled.stream()
              .filter(mark -> projectOf(mark) <= count && mark.id() >= 100)
              .map(LedgerMark::id)
              .sorted(Comparator.reverseOrder())
              .limit(5)
              .toList();
      LedgerQuery query = LedgerQuery.unresolved(projects(count)).with(Party.US);

      List<LedgerMark> kept = pages.settled(query, CommitmentState.KEPT, since, 5);

      assertThat(kept).extracting(LedgerMark::id).isEqualTo(expected);
    }
  }

  @Test
  public void shouldReadTheRowsOfWhatIsStillAsItWasFound() {
    List<LedgerMark> marks = read(LedgerQuery.unresolved(projects(2)), 400);
    keep(marks.get(1).id(), MONDAY);

    Map<Integer, LedgerRow> rows = pages.rows(Set.of(CommitmentState.OPEN), marks);

    assertThat(rows).hasSize(marks.size() - 1).doesNotContainKey(marks.get(1).id());
    assertThat(rows.get(marks.get(0).id()).mark()).isEqualTo(marks.get(0));
  }

  private void keep(int id, Instant at) {
    ledger.change(id, promise -> promise.keptAt(at), new Decision("ann", at, ""));
  }

  private static List<Long> reversed(List<Long> all) {
    List<Long> reversed = new ArrayList<>(all);
    Collections.reverse(reversed);
    return reversed;
  }

  /** All pages of that size, one after the other. */
  private List<LedgerMark> read(LedgerQuery query, int size) {
    List<LedgerMark> found = new ArrayList<>();
    List<LedgerMark> page = pages.next(query, Optional.empty(), size);
    while (!page.isEmpty()) {
      found.addAll(page);
      page = pages.next(query, Optional.of(page.get(page.size() - 1).point()), size);
    }
    return found;
  }

  private static long projectOf(LedgerMark mark) {
    return mark.issue() / 10;
  }

  private static LedgerQuery dated(LedgerQuery query, boolean dated) {
    LedgerQuery ours = query.with(Party.US);
    return dated ? ours.withDate() : ours.withoutDate();
  }

  private static List<Long> projects(int count) {
    return LongStream.rangeClosed(1, count).boxed().toList();
  }

  private void promise(long project, LocalDate due) {
    Commitment commitment =
        new Commitment(
            "we send it",
            Party.US,
            Optional.empty(),
            Optional.empty(),
            MONDAY,
            Optional.ofNullable(due).map(day -> Due.on(day, ZoneOffset.UTC)),
            CommitmentState.PROPOSED);
    ledger.add(LedgerPlace.of(project * 10, project), commitment, Optional.of("ann"), ANN);
  }
}

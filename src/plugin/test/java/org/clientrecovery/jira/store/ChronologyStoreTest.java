package org.clientrecovery.jira.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.clientrecovery.jira.store.ChronologyStore.ChronologyConflict;
import org.clientrecovery.jira.store.ChronologyStore.Kept;
import org.clientrecovery.jira.store.ChronologyStore.Wish;
import org.clientrecovery.recovery.Chronology;
import org.clientrecovery.recovery.ChronologyEntry;
import org.clientrecovery.recovery.PaperRefused;
import org.clientrecovery.text.Audience;
import org.junit.Test;

public class ChronologyStoreTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Wish ALL = new Wish(7, false, false);
  private static final Wish WITH_HIDDEN = new Wish(7, false, true);
  private static final Wish OF_CLIENT = new Wish(7, true, false);

  private final MemoryDatabase database = new MemoryDatabase();
  private final PaperHistory history = new PaperHistory(database.activeObjects());
  private final ChronologyStore chronology =
      new ChronologyStore(
          database.activeObjects(), database.locks(), history, Clock.fixed(NOON, ZoneOffset.UTC));

  @Test
  public void shouldKeepFiveThousandEntriesAndGiveThemPageByPage() {
    keep(5_000);

    assertThat(chronology.size(new Wish(7, false, true))).isEqualTo(5_000);
    assertThat(words(chronology.page(ALL, 4_980, 50))).hasSize(20).endsWith("entry 4999");
    assertThat(words(chronology.page(ALL, 100, 2))).containsExactly("entry 100", "entry 101");
    assertThat(chronology.page(ALL, 9_999, 50)).isEmpty();
  }

  @Test
  public void shouldTakeAHandWrittenEntryInItsPlaceInTime() {
    keep(2);

    chronology.add(7, values("2026-03-02T14:00:30+02:00", "A call", "internal"), "ann");

    assertThat(words(chronology.page(ALL, 0, 9))).containsExactly("entry 0", "A call", "entry 1");
    assertThat(words(chronology.page(OF_CLIENT, 0, 9))).containsExactly("entry 0", "entry 1");
  }

  @Test
  public void shouldWordAnEntryAnewAndKeepWhatItWas() {
    keep(1);
    Kept entry = chronology.page(ALL, 0, 1).get(0);

    Kept after =
        chronology
            .change(7, entry.id(), 1, values("2026-03-02T12:00:00Z", "It stopped", "public"), "bob")
            .orElseThrow();

    assertThat(after.version()).isEqualTo(2);
    assertThat(after.entry().kind()).isEqualTo(ChronologyEntry.Kind.NOTE);
    assertThat(history.of(7, 0, 5).get(0).before()).containsEntry("what", "entry 0");
  }

  @Test
  public void shouldHideAnEntryAndShowItAgain() {
    keep(2);
    Kept entry = chronology.page(ALL, 0, 1).get(0);

    chronology.hide(7, entry.id(), 1, true, "ann");
    assertThat(words(chronology.page(ALL, 0, 9))).containsExactly("entry 1");
    assertThat(chronology.page(WITH_HIDDEN, 0, 9)).hasSize(2);
    assertThat(
            new RecoveryStore(database.activeObjects(), database.locks()).chronology(7).entries())
        .hasSize(1);

    chronology.hide(7, entry.id(), 2, false, "ann");
    assertThat(chronology.page(ALL, 0, 9)).hasSize(2);
  }

  @Test
  public void shouldChangeNothingWhereSomebodyElseDidInBetween() {
    keep(1);
    Kept entry = chronology.page(ALL, 0, 1).get(0);
    chronology.hide(7, entry.id(), 1, true, "ann");

    assertThatThrownBy(
            () ->
                chronology.change(
                    7, entry.id(), 1, values("2026-03-02T12:00:00Z", "mine", "public"), "bob"))
        .isInstanceOf(ChronologyConflict.class);
    assertThat(chronology.page(WITH_HIDDEN, 0, 1).get(0).entry().to()).isEqualTo("entry 0");
  }

  @Test
  public void shouldNotTakeAnEntryWithoutWordsOrTime() {
    assertThatThrownBy(() -> chronology.add(7, Map.of("audience", "public"), "ann"))
        .isInstanceOf(PaperRefused.class);
    assertThat(chronology.size(new Wish(7, false, true))).isZero();
  }

  @Test
  public void shouldNotFindAnEntryUnderAnotherRecovery() {
    keep(1);
    Kept entry = chronology.page(ALL, 0, 1).get(0);

    assertThat(chronology.hide(8, entry.id(), 1, true, "eve")).isEmpty();
  }

  private void keep(int count) {
    List<ChronologyEntry> entries =
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    ChronologyEntry.comment(
                        NOON.plusSeconds(60L * i), "ann", i + 1, "entry " + i, Audience.PUBLIC))
            .toList();
    new RecoveryStore(database.activeObjects(), database.locks())
        .add(RecoveryStoreTest.recovery(7, 3), Chronology.of(entries));
  }

  private static Map<String, String> values(String at, String what, String audience) {
    return Map.of("at", at, "what", what, "audience", audience);
  }

  private static List<String> words(List<Kept> page) {
    return page.stream().map(kept -> kept.entry().to()).toList();
  }
}

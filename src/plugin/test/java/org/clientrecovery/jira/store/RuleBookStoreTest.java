package org.clientrecovery.jira.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.clientrecovery.wording.RuleBook;
import org.clientrecovery.wording.RuleSource;
import org.clientrecovery.wording.RuleTweak;
import org.junit.Test;

public class RuleBookStoreTest {
  private static final long CARE = 10_000;
  private static final RuleBook OFF = off("defensive-en/told-too-late");
  private static final RuleBook OTHER = off("defensive-en/per-contract");

  private final MemoryDatabase database = new MemoryDatabase();
  private final RuleBookStore store =
      new RuleBookStore(
          database.activeObjects(),
          database.locks(),
          Clock.fixed(Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC));

  @Test
  public void shouldKeepADraftApartFromWhatJudges() {
    store.saveDraft(CARE, 0, OFF, "admin");

    assertThat(store.draft(CARE).orElseThrow().book()).isEqualTo(OFF);
    assertThat(store.published(CARE)).isEmpty();
    assertThat(store.inForce(CARE)).isEmpty();
  }

  @Test
  public void shouldGiveBackAllThatABookHolds() {
    RuleBook book =
        OFF.withFile(new RuleSource("mine-en/blame/x.yaml", "id: x\n\"ä\""), "below")
            .withTweak("a/b", RuleTweak.NONE.weighing(12.5).unless("anywhere", "sorry\nmy fault"))
            .withThreshold(Optional.of(55.0));
    store.saveDraft(SettingsStore.SITE, 0, book, "admin");

    assertThat(store.draft(SettingsStore.SITE).orElseThrow().book()).isEqualTo(book);
  }

  @Test
  public void shouldPublishADraftAndRememberTheVersionsBefore() {
    publish(OFF, "first");
    StoredRuleBook second = publish(OTHER, "second");

    assertThat(second.number()).isEqualTo(2);
    assertThat(store.published(CARE)).contains(second);
    assertThat(store.draft(CARE)).isEmpty();
    assertThat(store.history(CARE))
        .extracting(StoredRuleBook::note)
        .containsExactly("second", "first");
    assertThat(store.version(CARE, 1).orElseThrow().book()).isEqualTo(OFF);
    assertThat(store.inForce(CARE))
        .isEqualTo(Map.of(CARE, new RuleBookStore.Published(second.row(), 2)));
  }

  @Test
  public void shouldTellTheSecondOfTwoAdminsAndLoseNothing() {
    store.saveDraft(CARE, 0, OFF, "admin");

    assertThatThrownBy(() -> store.saveDraft(CARE, 0, OTHER, "agent"))
        .isInstanceOfSatisfying(
            DraftChanged.class,
            changed -> assertThat(changed.present().orElseThrow().author()).isEqualTo("admin"));
    assertThat(store.draft(CARE).orElseThrow().book()).isEqualTo(OFF);
  }

  @Test
  public void shouldNotPublishADraftThatSomebodyElsePublished() {
    int edits = store.saveDraft(CARE, 0, OFF, "admin").edits();
    store.publish(CARE, edits, "", "admin");

    assertThatThrownBy(() -> store.publish(CARE, edits, "", "agent"))
        .isInstanceOf(DraftChanged.class);
    assertThat(store.history(CARE)).hasSize(1);
  }

  @Test
  public void shouldThrowADraftAway() {
    int edits = store.saveDraft(CARE, 0, OFF, "admin").edits();
    store.discardDraft(CARE, edits, "admin");

    assertThat(store.draft(CARE)).isEmpty();
  }

  private StoredRuleBook publish(RuleBook book, String note) {
    int edits = store.saveDraft(CARE, 0, book, "admin").edits();
    return store.publish(CARE, edits, note, "admin");
  }

  private static RuleBook off(String key) {
    return RuleBook.EMPTY.withTweak(key, RuleTweak.NONE.switchedOff());
  }
}

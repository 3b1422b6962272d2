package org.clientrecovery.jira.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clientrecovery.recovery.Paper;
import org.clientrecovery.recovery.PaperEntry;
import org.clientrecovery.recovery.Setting;
import org.clientrecovery.wording.RuleBook;
import org.clientrecovery.wording.RuleTweak;
import org.junit.Test;

public class AuditLogTest {
  private static final long CARE = 10_000;
  private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

  private final MemoryDatabase database = new MemoryDatabase();
  private final ActiveObjects objects = database.activeObjects();
  private final Clock clock = Clock.fixed(MONDAY, ZoneOffset.UTC);
  private final AuditLog log = new AuditLog(objects, clock);
  private final SettingsStore settings = new SettingsStore(objects, database.locks(), clock);
  private final RuleBookStore rules = new RuleBookStore(objects, database.locks(), clock);

  @Test
  public void shouldSayWhoChangedASettingFromWhatToWhat() {
    set("warn", "anna");
    set("off", "bea");

    assertThat(changes())
        .containsExactly(setting("bea", "warn", "off"), setting("anna", "", "warn"));
    assertThat(log.page(AuditQuery.ALL, 10)).allMatch(entry -> entry.at().equals(MONDAY));
  }

  @Test
  public void shouldNoteNothingWhereASettingStaysAsItWas() {
    set("warn", "anna");
    set("warn", "bea");

    assertThat(changes()).hasSize(1);
  }

  @Test
  public void shouldKeepNoLineOfAChangeThatWasTakenBack() {
    assertThatThrownBy(
            () ->
                objects.executeInTransaction(
                    () -> {
                      log.note(AuditChange.of(AuditAct.DATA_DELETED, "anna"));
                      throw new IllegalStateException("the change failed");
                    }))
        .hasMessage("the change failed");

    assertThat(changes()).isEmpty();
  }

  @Test
  public void shouldNameTheRulesThatWerePublished() {
    RuleBook book = RuleBook.EMPTY.withTweak("pack/blame", RuleTweak.NONE.switchedOff());
    int edits = rules.saveDraft(CARE, 0, book, "anna").edits();
    rules.publish(CARE, edits, "less strict", "bea");

    AuditChange published = changes().get(0);
    assertThat(published.act()).isEqualTo(AuditAct.RULES_PUBLISHED);
    assertThat(published.actor()).isEqualTo("bea");
    assertThat(published.subject()).isEqualTo("version 1");
    assertThat(published.after()).isEqualTo("pack/blame");
    assertThat(published.note()).isEqualTo("less strict");
    assertThat(changes().get(1).act()).isEqualTo(AuditAct.RULES_DRAFTED);
  }

  @Test
  public void shouldNoteADraftThatWasThrownAway() {
    int edits = rules.saveDraft(CARE, 0, RuleBook.EMPTY, "anna").edits();
    rules.discardDraft(CARE, edits, "bea");

    assertThat(changes().get(0))
        .isEqualTo(AuditChange.of(AuditAct.RULES_DISCARDED, "bea").in(CARE).about("draft"));
  }

  @Test
  public void shouldNoteAnOverrideWithoutItsReasonAndThatItWasUsed() {
    PaperStore papers = new PaperStore(objects, database.locks(), new PaperHistory(objects), clock);
    Map<String, String> values = Map.of("gate", "plan", "round", "1", "reason", "a secret reason");
    PaperEntry override = papers.add(7, Paper.OVERRIDE, values, "lea");
    papers.change(
        new PaperStore.Place(7, Paper.OVERRIDE, override.id()),
        override.version(),
        Map.of(
            "gate",
            "plan",
            "round",
            "1",
            "reason",
            "a secret reason",
            "used",
            "2026-03-02T08:00:00Z",
            "missing",
            "plan-agreed"),
        "ann");
    papers.add(7, Paper.PROBLEM, Map.of("what", "late"), "ann");

    AuditChange line = AuditChange.of(AuditAct.GATE_OVERRIDDEN, "lea").on(7).about("plan");
    assertThat(changes())
        .containsExactly(
            AuditChange.of(AuditAct.OVERRIDE_USED, "ann").on(7).about("plan").to("plan-agreed"),
            line);
  }

  @Test
  public void shouldNarrowByWhoWhatWhereAndWhen() {
    set("warn", "anna");
    log.note(AuditChange.of(AuditAct.PERSON_EXPORTED, "bea").about("cleo"));
    AuditQuery all = AuditQuery.ALL;

    assertThat(count(narrowed("anna", null, null))).isEqualTo(1);
    assertThat(count(narrowed(null, AuditAct.PERSON_EXPORTED, null))).isEqualTo(1);
    assertThat(count(narrowed(null, null, CARE))).isEqualTo(1);
    assertThat(count(narrowed(null, null, SettingsStore.SITE))).isEqualTo(1);
    assertThat(count(narrowed("anna", AuditAct.PERSON_EXPORTED, null))).isZero();
    assertThat(count(during(MONDAY, MONDAY.plusMillis(1)))).isEqualTo(2);
    assertThat(count(during(MONDAY.plusMillis(1), MONDAY.plusSeconds(9)))).isZero();
    assertThat(count(during(MONDAY.minusSeconds(9), MONDAY))).isZero();
    assertThat(count(all)).isEqualTo(2);
  }

  @Test
  public void shouldGiveEachLineOnceWhilePagesAreTurnedAndLinesAreAdded() {
    IntStream.range(0, 25).forEach(i -> log.note(line(i)));
    List<AuditEntry> first = log.page(AuditQuery.ALL, 10);
    log.note(line(99));
    List<AuditEntry> second = log.page(AuditQuery.ALL.before(first.get(9).id()), 10);

    assertThat(first.get(0).change().subject()).isEqualTo("24");
    assertThat(second.get(0).change().subject()).isEqualTo("14");
    assertThat(log.page(AuditQuery.ALL.before(second.get(9).id()), 10)).hasSize(5);
  }

  private static AuditChange line(int number) {
    return AuditChange.of(AuditAct.PERSON_EXPORTED, "bea").about(Integer.toString(number));
  }

  private static AuditChange setting(String actor, String before, String after) {
    return AuditChange.of(AuditAct.SETTING_CHANGED, actor)
        .in(CARE)
        .about("gate-plan")
        .from(before)
        .to(after);
  }

  private void set(String value, String actor) {
    settings.change(CARE, Map.of(Setting.GATE_PLAN, Optional.of(value)), Map.of(), actor);
  }

  private List<AuditChange> changes() {
    return log.page(AuditQuery.ALL, 10).stream().map(AuditEntry::change).toList();
  }

  private int count(AuditQuery query) {
    return log.page(query, 10).size();
  }

  private static AuditQuery narrowed(String actor, AuditAct act, Long project) {
    return new AuditQuery(
        Optional.ofNullable(actor),
        Optional.ofNullable(act),
        Optional.ofNullable(project),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static AuditQuery during(Instant from, Instant until) {
    return new AuditQuery(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(from),
        Optional.of(until),
        Optional.empty());
  }
}

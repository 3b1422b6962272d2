package org.clientrecovery.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
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
import org.junit.Test;

public class StoredDataTest {
  private static final long CARE = 10_000;
  private static final long OPS = 10_001;
  private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

  private final MemoryDatabase database = new MemoryDatabase();
  private final ActiveObjects objects = database.activeObjects();
  private final MutableClock clock = new MutableClock(MONDAY);
  private final AuditLog audit = new AuditLog(objects, clock);
  private final CommitmentLedger ledger = new CommitmentLedger(objects, database.locks());
  private final ProjectDeletions deletions =
      new ProjectDeletions(objects, database.locks(), audit, clock);
  private final PersonData people = new PersonData(objects);

  private void promise(long project, String owner) {
    ledger.add(
        new LedgerPlace(project + 7, project, 0, project + 7, "cleo"),
        new Commitment(
            "Ann will call you",
            Party.US,
            Optional.of("Ann"),
            Optional.empty(),
            MONDAY,
            Optional.empty(),
            CommitmentState.PROPOSED),
        Optional.of(owner),
        new Decision("bea", MONDAY, ""));
  }

  private void set(long project, String value, String actor) {
    new SettingsStore(objects, database.locks(), clock)
        .change(project, Map.of(Setting.GATE_PLAN, Optional.of(value)), Map.of(), actor);
  }

  private void paperOfARecovery(long project) {
    objects.create(
        RecoveryRow.class,
        Map.of(
            "ISSUE_ID",
            project + 50,
            "SOURCE_ID",
            project + 51,
            "PROJECT_ID",
            project,
            "ESCALATED_BY",
            "ann"));
    new PaperStore(objects, database.locks(), new PaperHistory(objects), clock)
        .add(project + 50, Paper.PROBLEM, Map.of("what", "late"), "ann");
  }

  private int rows(Class<? extends RawEntity<Integer>> type) {
    return objects.count(type);
  }

  @Test
  public void shouldKnowEveryTableOfTheDescriptor() {
    assertThat(StoredTables.all().stream().map(Class::getName))
        .containsExactlyInAnyOrderElementsOf(
            MemoryDatabase.tables().stream().map(Class::getName).toList());
  }

  @Test
  public void shouldCountATableAndKnowNoOther() {
    promise(CARE, "ann");
    StoredTables tables = new StoredTables(objects);

    assertThat(tables.rows("COMMITMENT")).contains(1);
    assertThat(tables.rows("RECOVERY")).contains(0);
    assertThat(tables.rows("cwd_user")).isEmpty();
  }

  @Test
  public void shouldDeleteAllOfAProjectAndNothingOfAnother() {
    for (long project : List.of(CARE, OPS)) {
      IntStream.range(0, 3).forEach(i -> promise(project, "ann"));
      paperOfARecovery(project);
      set(project, "warn", "ann");
    }

    deletions.ask(CARE, "CARE", "anna");
    int gone = deletions.work(() -> false);

    assertThat(gone).isGreaterThan(8);
    assertThat(rows(CommitmentRow.class)).isEqualTo(3);
    assertThat(rows(CommitmentChangeRow.class)).isEqualTo(3);
    assertThat(rows(RecoveryRow.class)).isEqualTo(1);
    assertThat(rows(PaperRow.class)).isEqualTo(1);
    assertThat(rows(PaperChangeRow.class)).isEqualTo(1);
    assertThat(rows(SettingRow.class)).isEqualTo(1);
    assertThat(deletions.last().get(0).rows()).isEqualTo(gone);
    assertThat(deletions.last().get(0).ended()).contains(MONDAY);
    assertThat(audit.page(AuditQuery.ALL, 1).get(0).change())
        .isEqualTo(
            AuditChange.of(AuditAct.DATA_DELETED, "anna")
                .in(CARE)
                .about("CARE")
                .from(gone + " rows"));
  }

  @Test
  public void shouldGoOnWhereANodeStopped() {
    IntStream.range(0, 250).forEach(i -> promise(CARE, "ann"));
    deletions.ask(CARE, "CARE", "anna");
    int[] asked = {0};

    deletions.work(() -> asked[0]++ == 1);
    assertThat(rows(CommitmentRow.class)).isEqualTo(50);
    assertThat(deletions.last().get(0).ended()).isEmpty();
    assertThat(deletions.ask(CARE, "CARE", "bea").actor()).isEqualTo("anna");

    clock.pass(Duration.ofMinutes(1));
    new ProjectDeletions(database.secondNode().activeObjects(), database.locks(), audit, clock)
        .work(() -> false);

    assertThat(rows(CommitmentRow.class)).isZero();
    assertThat(deletions.last()).hasSize(1);
    assertThat(deletions.last().get(0).ended()).contains(MONDAY.plusSeconds(60));
  }

  @Test
  public void shouldSayWhereAPersonIsKept() {
    promise(CARE, "ann");
    set(CARE, "warn", "ann");

    assertThat(people.places("ann"))
        .containsOnly(
            Map.entry("COMMITMENT.OWNER_KEY", 1),
            Map.entry("SETTING.CHANGED_BY", 1),
            Map.entry("AUDIT.ACTOR_KEY", 1));
    assertThat(people.places("nobody")).isEmpty();
  }

  @Test
  public void shouldGiveAllThatIsKeptOfAPersonAndNothingOfOthers() throws IOException {
    IntStream.range(0, 250).forEach(i -> promise(CARE, "ann"));
    promise(CARE, "dora");
    StringWriter out = new StringWriter();

    people.write("ann", out);

    JsonObject stored =
        JsonParser.parseString(out.toString()).getAsJsonObject().getAsJsonObject("stored");
    assertThat(stored.getAsJsonArray("COMMITMENT.OWNER_KEY")).hasSize(250);
    assertThat(stored.getAsJsonArray("COMMITMENT.OWNER_KEY").get(0).getAsJsonObject())
        .extracting(row -> row.get("quoteText").getAsString())
        .isEqualTo("Ann will call you");
    assertThat(out.toString()).doesNotContain("dora");
    assertThat(stored.keySet()).hasSize(PeopleKeys.columns().size());
  }
}

package org.clientrecovery.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientrecovery.jira.rest.RunsWorld.body;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.ws.rs.core.Response;
import org.clientrecovery.jira.health.RetentionJob;
import org.clientrecovery.jira.store.AuditAct;
import org.clientrecovery.jira.store.AuditChange;
import org.clientrecovery.jira.store.AuditLog;
import org.clientrecovery.jira.store.ExpiredData;
import org.clientrecovery.jira.store.MutableClock;
import org.clientrecovery.jira.store.PersonData;
import org.clientrecovery.jira.store.ProjectDeletions;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.jira.store.StoredTables;
import org.clientrecovery.recovery.Setting;
import org.junit.Test;

public class DataResourceTest {
  private final RunsWorld world = new RunsWorld();
  private final AuditLog audit = new AuditLog(world.database.activeObjects(), world.clock);
  private final SettingsStore settings =
      new SettingsStore(world.database.activeObjects(), world.database.locks(), world.clock);
  private final RetentionJob job = mock(RetentionJob.class);
  private final DataResource resource =
      new DataResource(
          world.exchange,
          world.authority,
          world.projects,
          new StoredTables(world.database.activeObjects()),
          new PersonData(world.database.activeObjects()),
          new ProjectDeletions(
              world.database.activeObjects(), world.database.locks(), audit, world.clock),
          new ExpiredData(
              world.database.activeObjects(), world.database.locks(), settings, audit, world.clock),
          job,
          audit,
          world.pace);

  private JsonObject limit(Setting setting) {
    return body(resource.retention()).getAsJsonArray("retention").asList().stream()
        .map(limit -> limit.getAsJsonObject())
        .filter(limit -> limit.get("setting").getAsString().equals(setting.id()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  public void shouldSayHowMuchWouldBeDeletedNow() {
    new AuditLog(
            world.database.activeObjects(), new MutableClock(Instant.parse("2020-01-01T00:00:00Z")))
        .note(AuditChange.of(AuditAct.ERRORS_CLEARED, "ann"));
    assertThat(limit(Setting.KEEP_AUDIT).get("before").isJsonNull()).isTrue();
    assertThat(limit(Setting.KEEP_AUDIT).get("rows").getAsInt()).isZero();

    settings.change(
        SettingsStore.SITE, Map.of(Setting.KEEP_AUDIT, Optional.of("2y")), Map.of(), "anna");

    assertThat(limit(Setting.KEEP_AUDIT).get("before").getAsString())
        .startsWith("2024-03-02T08:00");
    assertThat(limit(Setting.KEEP_AUDIT).get("rows").getAsInt()).isEqualTo(1);
    assertThat(limit(Setting.KEEP_RUNS).get("before").getAsString()).startsWith("2025-12-02");
    assertThat(body(resource.table("AUDIT")).get("oldest").getAsString()).startsWith("2020-01-01");
    assertThat(body(resource.table("NODE")).get("oldest").isJsonNull()).isTrue();
  }

  @Test
  public void shouldWakeTheJobAndDeleteNothingItself() {
    assertThat(resource.expire().getStatus()).isEqualTo(200);

    verify(job).wake();
  }

  @Test
  public void shouldLetNobodyButAdminsLookOrDelete() {
    world.beNoAdmin();

    assertThat(
            List.of(
                resource.tables().getStatus(),
                resource.table("AUDIT").getStatus(),
                resource.retention().getStatus(),
                resource.expire().getStatus(),
                resource.person("ann").getStatus(),
                resource.export("ann").getStatus(),
                resource.deletions().getStatus(),
                resource.delete("{\"project\":\"CARE\",\"confirm\":\"CARE\"}").getStatus()))
        .containsOnly(403);
    verify(job, never()).wake();
  }

  @Test
  public void shouldRefuseWhoExportsAgainAndAgain() {
    for (int i = 0; i < Pace.Work.EXPORT.perMinute(); i++) {
      assertThat(resource.export("ann").getStatus()).isEqualTo(200);
    }

    Response answer = resource.export("ann");

    assertThat(answer.getStatus()).isEqualTo(429);
    assertThat(answer.getMetadata().getFirst("Retry-After")).isEqualTo("3");
  }

  @Test
  public void shouldDeleteAProjectOnlyWhereItsKeyIsGivenTwice() {
    assertThat(resource.delete("{\"project\":\"CARE\",\"confirm\":\"KARE\"}").getStatus())
        .isEqualTo(400);
    assertThat(resource.delete("{\"project\":\"NONE\",\"confirm\":\"NONE\"}").getStatus())
        .isEqualTo(404);
    assertThat(body(resource.deletions()).getAsJsonArray("deletions")).isEmpty();

    assertThat(resource.delete("{\"project\":\"CARE\",\"confirm\":\"CARE\"}").getStatus())
        .isEqualTo(201);
    assertThat(body(resource.deletions()).getAsJsonArray("deletions")).hasSize(1);
  }
}

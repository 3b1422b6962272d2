package org.clientrecovery.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientrecovery.jira.rest.RunsWorld.CARE;
import static org.clientrecovery.jira.rest.RunsWorld.body;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.google.gson.JsonObject;
import java.util.List;
import javax.ws.rs.core.Response;
import org.clientrecovery.jira.store.RuleRun;
import org.clientrecovery.jira.store.RunKind;
import org.clientrecovery.jira.store.RunState;
import org.clientrecovery.jira.store.SettingsStore;
import org.junit.Test;

public class RescoreResourceTest {
  private final RunsWorld world = new RunsWorld();
  private final RescoreResource resource =
      new RescoreResource(
          world.exchange, world.authority, world.projects, world.ordered, world.pace);

  private int start(String project, String body) {
    Response answer = resource.start(project, body);
    assertThat(answer.getStatus()).as((String) answer.getEntity()).isEqualTo(201);
    return body(answer).get("id").getAsInt();
  }

  private RuleRun run(int id) {
    return world.runs.of(id).orElseThrow();
  }

  @Test
  public void shouldOrderAllCommentsOfAProjectAtAPaceAndWakeTheJob() {
    int id = start("CARE", "{\"perSecond\":250}");

    assertThat(run(id).order().scope()).isEqualTo(CARE);
    assertThat(run(id).order().perSecond()).isEqualTo(250);
    assertThat(run(id).order().author()).isEqualTo("anna");
    assertThat(run(id).kind()).isEqualTo(RunKind.HISTORY);
    verify(world.job).wake();
  }

  @Test
  public void shouldShowWhatWasLastAskedOfTheSiteOrAProject() {
    assertThat(body(resource.last(null)).get("history").isJsonNull()).isTrue();
    int id = start(null, "{}");

    JsonObject last = body(resource.last(null));

    assertThat(last.getAsJsonObject("history").get("id").getAsInt()).isEqualTo(id);
    assertThat(last.getAsJsonObject("history").get("state").getAsString()).isEqualTo("waiting");
    assertThat(last.get("recoveries").isJsonNull()).isTrue();
    assertThat(body(resource.last("CARE")).get("history").isJsonNull()).isTrue();
  }

  @Test
  public void shouldPauseGoOnSlowDownAndCancel() {
    int id = start(null, "{}");

    assertThat(resource.pause(id).getStatus()).isEqualTo(200);
    assertThat(run(id).state()).isEqualTo(RunState.PAUSED);
    assertThat(body(resource.pace(id, "{\"perSecond\":7}")).get("perSecond").getAsInt())
        .isEqualTo(7);
    assertThat(resource.resume(id).getStatus()).isEqualTo(200);
    assertThat(run(id).state()).isEqualTo(RunState.WAITING);
    verify(world.job, times(2)).wake();
    assertThat(resource.cancel(id).getStatus()).isEqualTo(200);
    assertThat(run(id).state()).isEqualTo(RunState.CANCELLED);
    assertThat(body(resource.resume(id)).get("state").getAsString()).isEqualTo("cancelled");
  }

  @Test
  public void shouldRefuseAPaceThatIsNone() {
    int id = start(null, "{}");

    for (String pace : List.of("-1", "100001", "\"fast\"", "1.5")) {
      String body = "{\"perSecond\":" + pace + "}";
      assertThat(resource.start(null, body).getStatus()).as(pace).isEqualTo(400);
      assertThat((String) resource.pace(id, body).getEntity())
          .as(pace)
          .contains("\"field\":\"perSecond\"", "bad-number");
    }
    assertThat(resource.start(null, "no json").getStatus()).isEqualTo(400);
    assertThat(run(id).state()).as("nothing replaced it").isEqualTo(RunState.WAITING);
    assertThat(run(id).order().perSecond()).isZero();
  }

  @Test
  public void shouldNotKnowARunThatIsNoneOrADryRun() {
    world.draft(SettingsStore.SITE);
    int trial =
        world.ordered.tryDraft(SettingsStore.SITE, List.of(CARE), 10, "anna").orElseThrow().id();

    for (int id : new int[] {trial, 4711}) {
      assertThat(resource.pause(id).getStatus()).isEqualTo(404);
      assertThat(resource.resume(id).getStatus()).isEqualTo(404);
      assertThat(resource.cancel(id).getStatus()).isEqualTo(404);
      assertThat(resource.pace(id, "{\"perSecond\":7}").getStatus()).isEqualTo(404);
    }
    assertThat(run(trial).state()).isEqualTo(RunState.WAITING);
    assertThat(resource.start("NONE", "{}").getStatus()).isEqualTo(404);
  }

  @Test
  public void shouldLetNobodyButAdminsDoAnything() {
    int id = start(null, "{}");
    world.beNoAdmin();

    assertThat(
            List.of(
                resource.last(null).getStatus(),
                resource.start(null, "{}").getStatus(),
                resource.pause(id).getStatus(),
                resource.resume(id).getStatus(),
                resource.cancel(id).getStatus(),
                resource.pace(id, "{\"perSecond\":7}").getStatus()))
        .containsOnly(403);
    assertThat(run(id).state()).isEqualTo(RunState.WAITING);

    when(world.authentication.getLoggedInUser()).thenReturn(null);
    assertThat(resource.start(null, "{}").getStatus()).isEqualTo(401);
  }

  @Test
  public void shouldRefuseWhoStartsAgainAndAgain() {
    for (int i = 0; i < Pace.Work.COSTLY.perMinute(); i++) {
      start(null, "{}");
    }

    Response answer = resource.start(null, "{}");

    assertThat(answer.getStatus()).isEqualTo(429);
    assertThat(answer.getMetadata().getFirst("Retry-After")).isEqualTo("1");
  }

  @Test
  public void shouldNotWakeTheJobForWhatWasRefused() {
    resource.start(null, "{\"perSecond\":-1}");

    verify(world.job, never()).wake();
  }
}

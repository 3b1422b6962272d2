package org.clientrecovery.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientrecovery.jira.rest.RunsWorld.CARE;
import static org.clientrecovery.jira.rest.RunsWorld.OPS;
import static org.clientrecovery.jira.rest.RunsWorld.body;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.core.Response;
import org.clientrecovery.jira.rescore.DryRunFindings.Change;
import org.clientrecovery.jira.rescore.ExampleReader;
import org.clientrecovery.jira.rescore.ExampleReader.Shown;
import org.clientrecovery.jira.store.RuleRun;
import org.clientrecovery.jira.store.RunProgress;
import org.clientrecovery.jira.store.RunState;
import org.clientrecovery.jira.store.SettingsStore;
import org.junit.Test;

public class DryRunsResourceTest {
  private static final String CHOSEN = "{\"projects\":[\"CARE\",\"OPS\"],\"last\":100}";

  /** One comment of two is no longer flagged. */
  private static final String FINDINGS =
      """
      {"here":2,"shifts":[0,0,0,1,0,0,1],
       "newlyFlagged":{"count":0,"examples":[]},
       "noLongerFlagged":{"count":1,"examples":[
         {"issue":7,"comment":11,"fingerprint":1,
          "before":{"score":40,"places":[]},"after":{"score":90,"places":[]}}]},
       "otherScore":{"count":0,"examples":[]}}
      """;

  private final RunsWorld world = new RunsWorld();
  private final ExampleReader examples = mock(ExampleReader.class);
  private final DryRunsResource resource =
      new DryRunsResource(
          world.exchange,
          world.authority,
          world.projects,
          world.editing,
          world.ordered,
          examples,
          world.pace);

  private int start(String project, String body) {
    Response answer = resource.start(project, body);
    assertThat(answer.getStatus()).as((String) answer.getEntity()).isEqualTo(201);
    return body(answer).get("id").getAsInt();
  }

  private RuleRun run(int id) {
    return world.runs.of(id).orElseThrow();
  }

  @Test
  public void shouldTryTheDraftOnTheLastCommentsOfTheChosenProjects() {
    int edits = world.draft(SettingsStore.SITE);

    int id = start(null, CHOSEN);

    assertThat(run(id).order().draft().orElseThrow().projects()).containsExactly(CARE, OPS);
    assertThat(run(id).order().draft().orElseThrow().mostEach()).isEqualTo(100);
    assertThat(run(id).order().draft().orElseThrow().edits()).isEqualTo(edits);
    assertThat(run(id).order().author()).isEqualTo("anna");
    verify(world.job).wake();
  }

  @Test
  public void shouldTryTheDraftOfAProjectOnThatProjectAlone() {
    world.draft(CARE);

    int id = start("CARE", "{\"projects\":[\"OPS\"],\"last\":100}");

    assertThat(run(id).order().draft().orElseThrow().projects()).containsExactly(CARE);
  }

  @Test
  public void shouldSayThatThereIsNoDraftToTry() {
    Response answer = resource.start(null, CHOSEN);

    assertThat(answer.getStatus()).isEqualTo(409);
    assertThat((String) answer.getEntity()).contains("\"field\":\"draft\"");
    assertThat(body(resource.last(null)).get("draft").getAsBoolean()).isFalse();
  }

  @Test
  public void shouldNameTheFieldThatCannotBeRead() {
    world.draft(SettingsStore.SITE);

    assertRefused(400, "last", "{\"projects\":[\"CARE\"],\"last\":0}");
    assertRefused(400, "last", "{\"projects\":[\"CARE\"],\"last\":10001}");
    assertRefused(400, "last", "{\"projects\":[\"CARE\"],\"last\":\"all\"}");
    assertRefused(400, "projects", "{\"projects\":[],\"last\":10}");
    assertRefused(400, "projects", "{\"last\":10}");
    assertRefused(404, "projects", "{\"projects\":[\"NONE\"],\"last\":10}");
    assertRefused(404, "projects", "{\"projects\":[{}],\"last\":10}");
    assertThat(resource.start("NONE", CHOSEN).getStatus()).isEqualTo(404);
    assertThat(body(resource.last(null)).get("run").isJsonNull()).isTrue();
  }

  private void assertRefused(int status, String field, String body) {
    Response answer = resource.start(null, body);
    assertThat(answer.getStatus()).as(body).isEqualTo(status);
    assertThat((String) answer.getEntity()).as(body).contains("\"field\":\"" + field + "\"");
  }

  @Test
  public void shouldShowTheResultAndThatTheDraftChangedSince() {
    world.draft(SettingsStore.SITE);
    int id = start(null, CHOSEN);
    finish(id);
    when(examples.show(any(), any())).thenReturn(Optional.of(new Shown("CARE-7", "text", false)));

    JsonObject last = body(resource.last(null));

    assertThat(last.get("stale").getAsBoolean()).isFalse();
    assertThat(last.getAsJsonObject("run").get("state").getAsString()).isEqualTo("done");
    JsonObject part = last.getAsJsonObject("result").getAsJsonObject(Change.NO_LONGER_FLAGGED.id());
    assertThat(part.get("count").getAsInt()).isEqualTo(1);
    assertThat(part.getAsJsonArray("examples").get(0).getAsJsonObject().get("issue").getAsString())
        .isEqualTo("CARE-7");
    assertThat(last.getAsJsonObject("result").getAsJsonArray("projects")).hasSize(2);

    world.draft(SettingsStore.SITE);
    assertThat(body(resource.last(null)).get("stale").getAsBoolean()).isTrue();
  }

  @Test
  public void shouldCountAnExampleThatItsReaderMayNotSeeAndNotNameItsIssue() {
    world.draft(SettingsStore.SITE);
    int id = start(null, CHOSEN);
    finish(id);
    when(examples.show(any(), any())).thenReturn(Optional.empty());

    JsonObject shown =
        body(resource.last(null))
            .getAsJsonObject("result")
            .getAsJsonObject(Change.NO_LONGER_FLAGGED.id())
            .getAsJsonArray("examples")
            .get(0)
            .getAsJsonObject();

    assertThat(shown.get("readable").getAsBoolean()).isFalse();
    assertThat(shown.has("issue")).isFalse();
    assertThat(shown.has("comment")).isFalse();
  }

  private void finish(int id) {
    String holder = "one/1";
    world.runs.take(holder);
    world.runs.finish(id, holder, new RunProgress(0, 0, 2, 2, 1, 0, "", FINDINGS));
  }

  @Test
  public void shouldCancelATrialAndNothingElse() {
    world.draft(SettingsStore.SITE);
    int trial = start(null, CHOSEN);
    int rescore = world.ordered.rescoreHistory(SettingsStore.SITE, 0, "anna").id();

    assertThat(resource.cancel(rescore).getStatus()).isEqualTo(404);
    assertThat(resource.cancel(4711).getStatus()).isEqualTo(404);
    assertThat(resource.cancel(trial).getStatus()).isEqualTo(200);

    assertThat(run(trial).state()).isEqualTo(RunState.CANCELLED);
    assertThat(run(rescore).state()).isEqualTo(RunState.WAITING);
  }

  @Test
  public void shouldLetNobodyButAdminsDoAnything() {
    world.draft(SettingsStore.SITE);
    int id = start(null, CHOSEN);
    world.beNoAdmin();

    assertThat(
            List.of(
                resource.last(null).getStatus(),
                resource.start(null, CHOSEN).getStatus(),
                resource.cancel(id).getStatus()))
        .containsOnly(403);
    assertThat(run(id).state()).isEqualTo(RunState.WAITING);

    when(world.authentication.getLoggedInUser()).thenReturn(null);
    assertThat(resource.last(null).getStatus()).isEqualTo(401);
  }

  @Test
  public void shouldRefuseWhoStartsAgainAndAgain() {
    world.draft(SettingsStore.SITE);
    for (int i = 0; i < Pace.Work.COSTLY.perMinute(); i++) {
      start(null, CHOSEN);
    }

    Response answer = resource.start(null, CHOSEN);

    assertThat(answer.getStatus()).isEqualTo(429);
    assertThat(answer.getMetadata().getFirst("Retry-After")).isEqualTo("1");
  }
}

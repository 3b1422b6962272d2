package org.clientrecovery.jira.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.time.ZoneOffset;
import java.util.Optional;
import org.clientrecovery.jira.store.RuleRun;
import org.clientrecovery.jira.store.RunProgress;

/** Work on many comments as JSON. */
final class RunJson {
  private RunJson() {}

  static JsonElement run(Optional<RuleRun> run) {
    return run.<JsonElement>map(RunJson::run).orElse(JsonNull.INSTANCE);
  }

  static JsonObject run(RuleRun run) {
    RunProgress progress = run.progress();
    JsonObject json = new JsonObject();
    json.addProperty("id", run.id());
    json.addProperty("kind", run.kind().id());
    json.addProperty("state", run.state().id());
    json.addProperty("total", progress.total());
    json.addProperty("seen", progress.seen());
    json.addProperty("changed", progress.changed());
    json.addProperty("skipped", progress.skipped());
    json.addProperty("perSecond", run.order().perSecond());
    json.addProperty("author", run.order().author());
    json.addProperty("node", run.node());
    json.addProperty("asked", run.asked().atOffset(ZoneOffset.UTC).toString());
    json.addProperty("heard", run.heard().atOffset(ZoneOffset.UTC).toString());
    return json;
  }
}

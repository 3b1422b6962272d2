package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientrecovery.minijira.e2e.JsonSchema.map;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Asks each GET of docs/openapi.yaml of a running plugin, with the examples of its parameters, and
 * holds status, type and answer against the description; and looks how a refusal answers.
 */
public class OpenApiIT {
  private static final String REST = "/rest/client-recovery/1.0";

  private static RunningMiniJira running;
  private static Visitor admin;
  private static Map<String, Object> document;
  private static final Map<String, String> examples = new HashMap<>();

  @BeforeClass
  public static void openARecovery() throws IOException {
    try (Reader reader = Files.newBufferedReader(Path.of("../../docs/openapi.yaml"))) {
      document = map(new Load(LoadSettings.builder().build()).loadFromReader(reader));
    }
    running = RunningMiniJira.on(11);
    admin = Visitor.loggedInAs("admin", running);
    String key = new SampleRecovery(running).escalated("The shop was down.");
    examples.put("KEY", key);
    examples.put("ENTRY", entry(key));
    examples.put("COMMITMENT", number(get("/commitments?issue=" + key), "commitments", "id"));
    examples.put("RULEFILE", number(get("/rules"), "rules", "path"));
    examples.put("VERSION", version());
    examples.put("TWEAKED", tweaked());
    examples.put("COMMENT", number(get("/rules/trial/comments?issue=CARE-1"), "comments", "id"));
  }

  @AfterClass
  public static void stop() {
    if (running != null) {
      running.close();
    }
  }

  @Test
  public void shouldAnswerEachGetAsItIsDescribed() {
    List<String> wrong = new ArrayList<>();
    List<String> asked = new ArrayList<>();
    map(document.get("paths"))
        .forEach(
            (path, verbs) -> {
              Map<String, Object> get = map(map(verbs).get("get"));
              if (get != null) {
                asked.add(path);
                wrong.addAll(faults(path, get));
              }
            });
    assertThat(wrong).isEmpty();
    assertThat(asked).hasSizeGreaterThan(20);
  }

  @Test
  public void shouldRefuseAsItIsDescribed() {
    JsonSchema schema = new JsonSchema(document);
    for (HttpResponse<String> refusal :
        List.of(
            admin.get(REST + "/rules?project=NONE"),
            admin.get(REST + "/recoveries/NONE-1"),
            admin.get(REST + "/audit-log?limit=many"),
            admin.postJson(REST + "/wording/check", "{"))) {
      assertThat(refusal.statusCode()).isBetween(400, 499);
      assertThat(
              schema.faults(
                  JsonParser.parseString(refusal.body()),
                  Map.of("$ref", "#/components/schemas/Errors")))
          .as(refusal.body())
          .isEmpty();
    }
  }

  @Test
  public void shouldAskForALogInEverywhere() {
    Visitor nobody = Visitor.anonymous(running);
    map(document.get("paths"))
        .forEach(
            (path, verbs) -> {
              Map<String, Object> get = map(map(verbs).get("get"));
              if (get != null) {
                assertThat(nobody.get(REST + address(path, get)).statusCode())
                    .as(path)
                    .isEqualTo(401);
              }
            });
  }

  private static List<String> faults(String path, Map<String, Object> get) {
    String address = address(path, get);
    HttpResponse<String> answer = admin.get(REST + address);
    Map<String, Object> content =
        map(map(map(get.get("responses")).getOrDefault("200", Map.of())).get("content"));
    String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    if (answer.statusCode() != 200 || !content.keySet().equals(Set.of(type))) {
      return List.of(address + ": " + answer.statusCode() + " " + type + " " + answer.body());
    }
    return type.equals("application/json")
        ? new JsonSchema(document)
                .faults(
                    JsonParser.parseString(answer.body()),
                    map(map(content.get(type)).get("schema")))
                .stream()
                .map(fault -> address + ": " + fault)
                .toList()
        : List.of();
  }

  /** The path with the examples of its parameters; those without one are left out. */
  private static String address(String path, Map<String, Object> get) {
    String address = path;
    List<String> query = new ArrayList<>();
    for (Object element : (List<?>) get.getOrDefault("parameters", List.of())) {
      Map<String, Object> parameter = map(element);
      Object example = parameter.get("example");
      if (example != null) {
        String name = (String) parameter.get("name");
        String value = encoded(examples.getOrDefault(example.toString(), example.toString()));
        address = address.replace("{" + name + "}", value);
        if (parameter.get("in").equals("query")) {
          query.add(name + "=" + value);
        }
      }
    }
    return query.isEmpty() ? address : address + "?" + String.join("&", query);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static String entry(String key) {
    return post("/recoveries/" + key + "/papers/problem", "{\"fields\":{\"what\":\"3 outages\"}}")
        .get("id")
        .getAsString();
  }

  /** Published in the project of the examples. */
  private static String version() {
    String rule = number(get("/rules"), "rules", "key");
    post(
        "/rules/draft?project=CARE",
        "{\"changes\":[{\"do\":\"tweak\",\"key\":\""
            + rule
            + "\",\"enabled\":false}],\"edits\":0}");
    return post("/rules/publish?project=CARE", "{\"edits\":1,\"note\":\"less\"}")
        .get("number")
        .getAsString();
  }

  /** The name of the rule that a draft over that version tweaks. */
  private static String tweaked() {
    String rule = number(get("/rules"), "rules", "key");
    post(
        "/rules/draft?project=CARE",
        "{\"changes\":[{\"do\":\"tweak\",\"key\":\"" + rule + "\",\"enabled\":true}],\"edits\":0}");
    return rule;
  }

  private static String number(JsonObject answer, String list, String field) {
    return answer.getAsJsonArray(list).get(0).getAsJsonObject().get(field).getAsString();
  }

  private static JsonObject get(String path) {
    return read(admin.get(REST + path));
  }

  private static JsonObject post(String path, String body) {
    return read(admin.postJson(REST + path, body));
  }

  private static JsonObject read(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
    return JsonParser.parseString(answer.body()).getAsJsonObject();
  }
}

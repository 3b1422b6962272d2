package org.clientrecovery.jira.store;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clientrecovery.wording.RuleBook;
import org.clientrecovery.wording.RuleTweak;

/** Rule books as JSON: files, bases, tweaks and threshold. */
public final class RuleBookJson {
  private RuleBookJson() {}

  public static JsonObject write(RuleBook book) {
    JsonObject json = new JsonObject();
    json.add("files", texts(book.files()));
    json.add("bases", texts(book.bases()));
    JsonObject tweaks = new JsonObject();
    book.tweaks().forEach((key, tweak) -> tweaks.add(key, write(tweak)));
    json.add("tweaks", tweaks);
    book.threshold().ifPresent(points -> json.addProperty("threshold", points));
    return json;
  }

  public static JsonObject write(RuleTweak tweak) {
    JsonObject json = new JsonObject();
    json.addProperty("enabled", tweak.enabled());
    tweak.weight().ifPresent(points -> json.addProperty("weight", points));
    json.add("unless", texts(tweak.unless()));
    return json;
  }

  /**
   * @throws com.google.gson.JsonParseException where it is no JSON
   */
  public static RuleBook read(String text) {
    JsonObject json = JsonParser.parseString(text).getAsJsonObject();
    Map<String, RuleTweak> tweaks = new TreeMap<>();
    json.getAsJsonObject("tweaks")
        .entrySet()
        .forEach(entry -> tweaks.put(entry.getKey(), tweak(entry.getValue().getAsJsonObject())));
    return new RuleBook(
        texts(json.getAsJsonObject("files")),
        texts(json.getAsJsonObject("bases")),
        tweaks,
        number(json, "threshold"));
  }

  private static RuleTweak tweak(JsonObject json) {
    return new RuleTweak(
        json.get("enabled").getAsBoolean(),
        number(json, "weight"),
        texts(json.getAsJsonObject("unless")));
  }

  private static Optional<Double> number(JsonObject json, String field) {
    return Optional.ofNullable(json.get(field)).map(JsonElement::getAsDouble);
  }

  private static JsonObject texts(Map<String, String> texts) {
    JsonObject json = new JsonObject();
    texts.forEach(json::addProperty);
    return json;
  }

  private static Map<String, String> texts(JsonObject json) {
    Map<String, String> texts = new TreeMap<>();
    json.entrySet().forEach(entry -> texts.put(entry.getKey(), entry.getValue().getAsString()));
    return texts;
  }
}

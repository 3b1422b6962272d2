package org.clientrecovery.jira.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.LinkedHashMap;
import java.util.Map;
import org.clientrecovery.jira.issue.ReaderTexts;

/** The JSON object that a request brings; what it does not hold reads as absent. */
final class JsonBody {
  private static final int LONGEST = 400_000;

  private final JsonObject json;

  private JsonBody(JsonObject json) {
    this.json = json;
  }

  /**
   * The object of that text; an empty text is an empty object.
   *
   * @throws Refusal where it is no JSON object, or too long
   */
  static JsonBody read(String text, ReaderTexts texts) {
    return read(text, LONGEST, texts);
  }

  /** The same of a text of at most that many characters. */
  static JsonBody read(String text, int longest, ReaderTexts texts) {
    if (text == null || text.isBlank()) {
      return new JsonBody(new JsonObject());
    }
    if (text.length() > longest) {
      throw Refusal.of(413, "", texts.text("client-recovery.rest.too-long", longest));
    }
    try {
      return new JsonBody(JsonParser.parseString(text).getAsJsonObject());
    } catch (JsonParseException | IllegalStateException | StackOverflowError e) {
      throw Refusal.of(400, "", texts.text("client-recovery.rest.no-json"));
    }
  }

  /** The text of that field, or null; a number or a truth value reads as its text. */
  String text(String field) {
    JsonElement value = json.get(field);
    return value == null || !value.isJsonPrimitive() ? null : value.getAsString();
  }

  /** The texts of the object in that field by their names; null is kept, an absent one is empty. */
  Map<String, String> texts(String field) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (json.get(field) instanceof JsonObject object) {
      object
          .entrySet()
          .forEach(
              entry ->
                  texts.put(
                      entry.getKey(),
                      entry.getValue().isJsonPrimitive() ? entry.getValue().getAsString() : null));
    }
    return texts;
  }

  /** The object in that field; an empty one where there is none. */
  JsonObject object(String field) {
    return json.get(field) instanceof JsonObject object ? object : new JsonObject();
  }

  /** The elements of the array in that field; none where it is absent or no array. */
  JsonArray array(String field) {
    return json.get(field) instanceof JsonArray array ? array : new JsonArray();
  }

  /** The truth value of that field; false where it is absent. */
  boolean isTrue(String field) {
    return "true".equals(text(field));
  }
}

package org.clientrecovery.jira.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.clientrecovery.wording.Category;
import org.clientrecovery.wording.Component;
import org.clientrecovery.wording.Flag;
import org.clientrecovery.wording.FoundComponent;

/** Flags and components as JSON, the same in the database and in REST. */
public final class ReviewJson {
  /** Most comments have no flag: they need no parser. */
  private static final String NONE = "[]";

  private ReviewJson() {}

  public static JsonArray flags(List<Flag> flags) {
    JsonArray array = new JsonArray();
    flags.forEach(flag -> array.add(flag(flag)));
    return array;
  }

  public static JsonArray components(List<FoundComponent> components) {
    JsonArray array = new JsonArray();
    components.forEach(found -> array.add(component(found)));
    return array;
  }

  /** The flags of that JSON; a category that this release does not know is left out. */
  static List<Flag> readFlags(String json) {
    return elements(json)
        .map(ReviewJson::readFlag)
        .filter(flag -> flag.category() != null)
        .toList();
  }

  /** The components of that JSON; one that this release does not know is left out. */
  static List<FoundComponent> readComponents(String json) {
    return elements(json)
        .map(ReviewJson::readComponent)
        .filter(found -> found.component() != null)
        .toList();
  }

  /** The kinds of components in that JSON, each once, without a tree of the whole. */
  static Set<Component> kinds(String json) {
    Set<Component> kinds = EnumSet.noneOf(Component.class);
    if (isNone(json)) {
      return kinds;
    }
    try (JsonReader reader = new JsonReader(new StringReader(json))) {
      reader.beginArray();
      while (reader.hasNext()) {
        Component kind = kind(reader);
        if (kind != null) {
          kinds.add(kind);
        }
      }
      return kinds;
    } catch (IOException e) {
      throw new UncheckedIOException("the components of a review can't be read: " + e, e);
    }
  }

  private static Component kind(JsonReader reader) throws IOException {
    Component kind = null;
    reader.beginObject();
    while (reader.hasNext()) {
      if (reader.nextName().equals("component")) {
        kind = component(reader.nextString());
      } else {
        reader.skipValue();
      }
    }
    reader.endObject();
    return kind;
  }

  /** Whether there is nothing in that JSON. */
  static boolean isNone(String json) {
    return json == null || json.isEmpty() || json.equals(NONE);
  }

  private static JsonObject flag(Flag flag) {
    JsonObject json = new JsonObject();
    json.addProperty("category", flag.category().id());
    json.addProperty("rule", flag.rule());
    json.addProperty("quote", flag.quote());
    json.addProperty("start", flag.start());
    json.addProperty("end", flag.end());
    json.addProperty("weight", flag.weight());
    json.addProperty("hint", flag.hint());
    json.addProperty("message", flag.message());
    json.addProperty("suggestion", flag.suggestion());
    json.add("rewrite", flag.rewrite() == null ? JsonNull.INSTANCE : text(flag.rewrite()));
    if (!flag.supporting().isEmpty()) {
      JsonArray supporting = new JsonArray();
      flag.supporting().forEach(supporting::add);
      json.add("supporting", supporting);
    }
    return json;
  }

  private static JsonElement text(String value) {
    return new JsonPrimitive(value);
  }

  private static JsonObject component(FoundComponent found) {
    JsonObject json = new JsonObject();
    json.addProperty("component", found.component().id());
    json.addProperty("rule", found.rule());
    json.addProperty("quote", found.quote());
    json.addProperty("start", found.start());
    json.addProperty("end", found.end());
    return json;
  }

  private static Stream<JsonObject> elements(String json) {
    return isNone(json)
        ? Stream.empty()
        : StreamSupport.stream(JsonParser.parseString(json).getAsJsonArray().spliterator(), false)
            .map(JsonElement::getAsJsonObject);
  }

  private static Flag readFlag(JsonObject json) {
    return new Flag(
        string(json, "rule"),
        category(string(json, "category")),
        json.get("start").getAsInt(),
        json.get("end").getAsInt(),
        string(json, "quote"),
        json.get("weight").getAsDouble(),
        json.get("hint").getAsBoolean(),
        string(json, "message"),
        string(json, "suggestion"),
        string(json, "rewrite"),
        supporting(json.getAsJsonArray("supporting")));
  }

  private static List<String> supporting(JsonArray rules) {
    List<String> keys = new ArrayList<>();
    if (rules != null) {
      rules.forEach(rule -> keys.add(rule.getAsString()));
    }
    return keys;
  }

  private static FoundComponent readComponent(JsonObject json) {
    return new FoundComponent(
        string(json, "rule"),
        component(string(json, "component")),
        json.get("start").getAsInt(),
        json.get("end").getAsInt(),
        string(json, "quote"));
  }

  private static Category category(String id) {
    return Arrays.stream(Category.values())
        .filter(value -> value.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  private static Component component(String id) {
    return Arrays.stream(Component.values())
        .filter(value -> value.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  private static String string(JsonObject json, String name) {
    JsonElement value = json.get(name);
    return value == null || value.isJsonNull() ? null : value.getAsString();
  }
}

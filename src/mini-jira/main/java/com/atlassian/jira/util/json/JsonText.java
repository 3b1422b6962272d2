package com.atlassian.jira.util.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Between JSON text and the objects of this package. */
final class JsonText {
  /** {@code null} as a value. */
  static final Object NULL =
      new Object() {
        @Override
        public String toString() {
          return "null";
        }
      };

  private JsonText() {}

  static Map<String, Object> readObject(String json) throws JSONException {
    JsonElement parsed = parse(json);
    if (!parsed.isJsonObject()) {
      throw new JSONException("A JSONObject text must begin with '{'");
    }
    Map<String, Object> members = new LinkedHashMap<>();
    parsed.getAsJsonObject().asMap().forEach((name, value) -> members.put(name, read(value)));
    return members;
  }

  static List<Object> readArray(String json) throws JSONException {
    JsonElement parsed = parse(json);
    if (!parsed.isJsonArray()) {
      throw new JSONException("A JSONArray text must start with '['");
    }
    return parsed.getAsJsonArray().asList().stream().map(JsonText::read).toList();
  }

  private static JsonElement parse(String json) throws JSONException {
    try {
      return JsonParser.parseString(json);
    } catch (JsonParseException e) {
      throw new JSONException(e);
    }
  }

  private static Object read(JsonElement json) {
    if (json.isJsonObject()) {
      JSONObject object = new JSONObject();
      json.getAsJsonObject().asMap().forEach((name, value) -> putInto(object, name, read(value)));
      return object;
    }
    if (json.isJsonArray()) {
      return new JSONArray(json.getAsJsonArray().asList().stream().map(JsonText::read).toList());
    }
    return json.isJsonNull() ? NULL : primitive(json.getAsJsonPrimitive());
  }

  private static void putInto(JSONObject object, String name, Object value) {
    try {
      object.put(name, value);
    } catch (JSONException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object primitive(JsonPrimitive json) {
    if (json.isBoolean()) {
      return json.getAsBoolean();
    }
    if (json.isString()) {
      return json.getAsString();
    }
    BigDecimal number = json.getAsBigDecimal();
    return number.scale() <= 0 ? (Object) number.longValue() : number.doubleValue();
  }

  @SuppressWarnings("unchecked")
  static Object wrap(Object value) {
    if (value == null) {
      return NULL;
    }
    if (value instanceof Map<?, ?> map) {
      return new JSONObject((Map<String, Object>) map);
    }
    return value instanceof Collection<?> collection ? new JSONArray(collection) : value;
  }

  static String write(Object value) {
    boolean plain =
        value == NULL
            || value instanceof JSONObject
            || value instanceof JSONArray
            || value instanceof Number
            || value instanceof Boolean;
    return plain ? value.toString() : new JsonPrimitive(String.valueOf(value)).toString();
  }

  /** Booleans and, as in Jira, the words true and false in any case. */
  static boolean toBoolean(Object value, Object name) throws JSONException {
    String text = value.toString();
    if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
      return text.equalsIgnoreCase("true");
    }
    throw new JSONException("[" + name + "] is not a Boolean.");
  }

  static Number toNumber(Object value, Object name) throws JSONException {
    if (value instanceof Number number) {
      return number;
    }
    try {
      return new BigDecimal(value.toString());
    } catch (NumberFormatException e) {
      throw new JSONException("[" + name + "] is not a number.");
    }
  }

  static <T> T to(Class<T> type, Object value, Object name) throws JSONException {
    if (!type.isInstance(value)) {
      throw new JSONException("[" + name + "] is not a " + type.getSimpleName() + ".");
    }
    return type.cast(value);
  }
}

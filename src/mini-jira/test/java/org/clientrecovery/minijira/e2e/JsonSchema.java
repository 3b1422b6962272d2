package org.clientrecovery.minijira.e2e;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What of JSON Schema the description of the REST interface uses: type, required, properties,
 * additionalProperties, items, enum, anyOf, $ref, and the format date-time. A word that it does not
 * know fails, so that nothing is held for checked that was not.
 */
final class JsonSchema {
  private static final List<String> TOLD =
      List.of("description", "maxLength", "example", "maximum", "minimum");

  private final Map<String, Object> document;

  /**
   * @param document in which references are found
   */
  JsonSchema(Map<String, Object> document) {
    this.document = document;
  }

  /** Each place where the value is not as the schema has it. */
  List<String> faults(JsonElement value, Map<String, Object> schema) {
    List<String> faults = new ArrayList<>();
    check(value, schema, "$", faults);
    return faults;
  }

  private void check(
      JsonElement value, Map<String, Object> schema, String at, List<String> faults) {
    schema.forEach(
        (word, argument) -> {
          switch (word) {
            case "$ref" -> check(value, referred((String) argument), at, faults);
            case "type" -> type(value, argument, at, faults);
            case "required" -> required(value, (List<?>) argument, at, faults);
            case "properties" -> properties(value, map(argument), at, faults);
            case "additionalProperties" -> others(value, schema, map(argument), at, faults);
            case "items" -> items(value, map(argument), at, faults);
            case "enum" -> among(value, (List<?>) argument, at, faults);
            case "anyOf" -> anyOf(value, (List<?>) argument, at, faults);
            case "format" -> format(value, argument, at, faults);
            default -> {
              if (!TOLD.contains(word)) {
                throw new UnsupportedOperationException("JSON Schema's " + word + " at " + at);
              }
            }
          }
        });
  }

  private Map<String, Object> referred(String reference) {
    Map<String, Object> node = document;
    for (String step : reference.substring(2).split("/")) {
      node = map(node.get(step));
    }
    return node;
  }

  private static void type(JsonElement value, Object types, String at, List<String> faults) {
    List<?> allowed = types instanceof List<?> list ? list : List.of(types);
    String type = type(value);
    if (!allowed.contains(type) && !(type.equals("integer") && allowed.contains("number"))) {
      faults.add(at + " is " + type + ", not " + types);
    }
  }

  private static String type(JsonElement value) {
    if (value instanceof JsonPrimitive primitive) {
      if (primitive.isNumber()) {
        return primitive.getAsString().matches("-?[0-9]+") ? "integer" : "number";
      }
      return primitive.isBoolean() ? "boolean" : "string";
    }
    return value.isJsonNull() ? "null" : value.isJsonArray() ? "array" : "object";
  }

  private static void required(JsonElement value, List<?> names, String at, List<String> faults) {
    if (value instanceof JsonObject object) {
      names.stream()
          .filter(name -> !object.has((String) name))
          .forEach(name -> faults.add(at + "." + name + " is missing"));
    }
  }

  private void properties(
      JsonElement value, Map<String, Object> properties, String at, List<String> faults) {
    if (value instanceof JsonObject object) {
      object
          .entrySet()
          .forEach(
              entry -> {
                if (properties.containsKey(entry.getKey())) {
                  check(
                      entry.getValue(),
                      map(properties.get(entry.getKey())),
                      at + "." + entry.getKey(),
                      faults);
                }
              });
    }
  }

  private void others(
      JsonElement value,
      Map<String, Object> schema,
      Map<String, Object> of,
      String at,
      List<String> faults) {
    Map<String, Object> named = map(schema.getOrDefault("properties", Map.of()));
    if (value instanceof JsonObject object) {
      object.entrySet().stream()
          .filter(entry -> !named.containsKey(entry.getKey()))
          .forEach(entry -> check(entry.getValue(), of, at + "." + entry.getKey(), faults));
    }
  }

  private void items(JsonElement value, Map<String, Object> of, String at, List<String> faults) {
    if (value instanceof JsonArray array) {
      for (int i = 0; i < array.size(); i++) {
        check(array.get(i), of, at + "[" + i + "]", faults);
      }
    }
  }

  private static void among(JsonElement value, List<?> allowed, String at, List<String> faults) {
    Object plain = value.isJsonNull() ? null : value.getAsString();
    if (!allowed.contains(plain)) {
      faults.add(at + " is " + plain + ", none of " + allowed);
    }
  }

  private void anyOf(JsonElement value, List<?> schemas, String at, List<String> faults) {
    if (schemas.stream().noneMatch(schema -> faults(value, map(schema)).isEmpty())) {
      faults.add(at + " is as none of " + schemas.size() + " schemas have it");
    }
  }

  private static void format(JsonElement value, Object format, String at, List<String> faults) {
    if (format.equals("date-time") && !value.isJsonNull()) {
      try {
        OffsetDateTime.parse(value.getAsString());
      } catch (DateTimeException e) {
        faults.add(at + " is no date-time: " + value);
      }
    }
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(Object node) {
    return (Map<String, Object>) node;
  }
}

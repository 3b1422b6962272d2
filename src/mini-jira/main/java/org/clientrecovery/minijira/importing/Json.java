package org.clientrecovery.minijira.importing;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A JSON object whose members may be missing, null or of another type than expected. */
final class Json {
  /** {@code 2024-01-02T10:00:00.000+0000}, as Jira writes it, or with a colon, or with Z. */
  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .appendPattern("[XXX][XX][X]")
          .toFormatter();

  private final JsonObject object;

  Json(JsonObject object) {
    this.object = object;
  }

  static Json of(JsonElement element) {
    return new Json(
        element != null && element.isJsonObject() ? element.getAsJsonObject() : new JsonObject());
  }

  Json in(String name) {
    return of(object.get(name));
  }

  boolean isEmpty() {
    return object.isEmpty();
  }

  Set<String> names() {
    return object.keySet();
  }

  /** Whether there is something that is neither null nor an empty object, array or text. */
  boolean has(String name) {
    JsonElement value = object.get(name);
    if (value == null || value.isJsonNull()) {
      return false;
    }
    return value.isJsonArray()
        ? !value.getAsJsonArray().isEmpty()
        : value.isJsonObject()
            ? !value.getAsJsonObject().isEmpty()
            : !value.getAsString().isEmpty();
  }

  /** A text or number; without the character U+0000, which databases refuse. */
  Optional<String> text(String name) {
    JsonElement value = object.get(name);
    return value != null && value.isJsonPrimitive()
        ? Optional.of(value.getAsString().replace("\u0000", ""))
        : Optional.empty();
  }

  String textOr(String name, String otherwise) {
    return text(name).filter(text -> !text.isBlank()).orElse(otherwise);
  }

  Optional<Boolean> bool(String name) {
    return text(name)
        .filter(text -> text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false"))
        .map(Boolean::valueOf);
  }

  int number(String name) {
    try {
      return text(name).map(text -> (int) Double.parseDouble(text)).orElse(0);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  List<Json> objects(String name) {
    List<Json> objects = new ArrayList<>();
    for (JsonElement element : array(name)) {
      if (element.isJsonObject()) {
        objects.add(new Json(element.getAsJsonObject()));
      }
    }
    return objects;
  }

  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (JsonElement element : array(name)) {
      if (element.isJsonPrimitive()) {
        texts.add(element.getAsString().replace("\u0000", ""));
      }
    }
    return texts;
  }

  private Iterable<JsonElement> array(String name) {
    JsonElement value = object.get(name);
    return value != null && value.isJsonArray() ? value.getAsJsonArray() : List.of();
  }

  /** The value as JSON text. */
  String raw(String name) {
    return String.valueOf(object.get(name)).replace("\\u0000", "");
  }

  /** A time with offset; empty if it is missing or no time. */
  Optional<Instant> time(String name) {
    try {
      return text(name).map(text -> OffsetDateTime.parse(text, TIME).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A day, as midnight UTC; empty if it is missing or no day. */
  Optional<Instant> day(String name) {
    try {
      return text(name).map(text -> LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}

package org.clientrecovery.minijira.commands;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.function.Function;
import org.clientrecovery.text.Audience;
import org.clientrecovery.text.CommentContext;
import org.clientrecovery.text.Position;
import org.clientrecovery.text.Stage;

/** A comment with its context, as a line of a file gives it. */
record CommentLine(String id, String text, CommentContext context) {

  static CommentLine of(JsonObject line, Clock clock) {
    return new CommentLine(required(line, "id"), required(line, "text"), context(line, clock));
  }

  private static CommentContext context(JsonObject line, Clock clock) {
    String created = optional(line, "created");
    OffsetDateTime written = created == null ? OffsetDateTime.now(clock) : moment(created);
    CommentContext context = CommentContext.publicReply(written.toInstant(), zone(line, written));
    String visibility = optional(line, "visibility");
    String position = optional(line, "position");
    String stage = optional(line, "stage");
    String language = optional(line, "language");
    if (visibility != null) {
      context =
          context.withAudience(
              named("visibility", visibility, Audience.values(), CommentLine::lower));
    }
    if (position != null) {
      context =
          context.withPosition(named("position", position, Position.values(), CommentLine::lower));
    }
    if (stage != null) {
      context = context.withStage(named("stage", stage, Stage.values(), Stage::id));
    }
    return language == null ? context : context.withLanguage(locale(language));
  }

  private static OffsetDateTime moment(String created) {
    try {
      OffsetDateTime moment = OffsetDateTime.parse(created);
      if (isYear(moment.getYear())) {
        return moment;
      }
    } catch (DateTimeException wrong) {
      throw noMoment(created);
    }
    throw noMoment(created);
  }

  private static InvalidLineException noMoment(String created) {
    return new InvalidLineException(
        "\"created\" is such as 2026-03-04T10:15:00+01:00, not \"" + shortened(created) + "\"");
  }

  /** Dates reckoned from other years may lie where no calendar reaches. */
  static boolean isYear(int year) {
    return year > 0 && year < 9_000;
  }

  /** So much of a value as a message needs. */
  static String shortened(String value) {
    return value.length() > 60 ? value.substring(0, 60) + "…" : value;
  }

  private static ZoneId zone(JsonObject line, OffsetDateTime written) {
    String zone = optional(line, "zone");
    try {
      return zone == null ? written.getOffset() : ZoneId.of(zone);
    } catch (DateTimeException wrong) {
      throw new InvalidLineException(
          "\"zone\" is such as Europe/Berlin, not \"" + shortened(zone) + "\"");
    }
  }

  static Locale locale(String tag) {
    try {
      return new Locale.Builder().setLanguageTag(tag).build();
    } catch (IllformedLocaleException wrong) {
      throw new InvalidLineException(
          "\"language\" is such as en-GB, not \"" + shortened(tag) + "\"");
    }
  }

  private static <E> E named(String field, String name, E[] values, Function<E, String> id) {
    for (E value : values) {
      if (id.apply(value).equals(name)) {
        return value;
      }
    }
    throw new InvalidLineException(
        "\""
            + field
            + "\" is one of "
            + Arrays.stream(values).map(id).toList()
            + ", not \""
            + shortened(name)
            + "\"");
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  static String required(JsonObject line, String field) {
    String value = optional(line, field);
    if (value == null) {
      throw new InvalidLineException(
          "\"%s\" is missing: add it as \"%s\": \"…\"".formatted(field, field));
    }
    return value;
  }

  static String optional(JsonObject line, String field) {
    JsonElement value = line.get(field);
    if (value == null || value.isJsonNull()) {
      return null;
    }
    if (!value.isJsonPrimitive()) {
      throw new InvalidLineException("\"" + field + "\" is a text in quotes");
    }
    return value.getAsString();
  }
}

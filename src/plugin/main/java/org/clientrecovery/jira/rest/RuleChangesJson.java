package org.clientrecovery.jira.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.wording.RuleBook;
import org.clientrecovery.wording.RuleForm;
import org.clientrecovery.wording.RuleSet;
import org.clientrecovery.wording.RuleSource;
import org.clientrecovery.wording.RuleTweak;

/**
 * Changes of a rule book as they come in a request: an array of objects with {@code do} as {@code
 * tweak}, {@code form}, {@code file}, {@code remove} or {@code threshold}.
 */
final class RuleChangesJson {
  private static final int LONGEST_FILE = 200_000;

  private final RuleSet below;
  private final ReaderTexts texts;

  /**
   * @param below the rules that the book lies over
   */
  RuleChangesJson(RuleSet below, ReaderTexts texts) {
    this.below = below;
    this.texts = texts;
  }

  /**
   * The changes, one after the other.
   *
   * @throws Refusal where one of them is none
   */
  UnaryOperator<RuleBook> read(Iterable<JsonElement> changes) {
    return book -> {
      RuleBook changed = book;
      for (JsonElement change : changes) {
        changed = changed(changed, object(change));
      }
      return changed;
    };
  }

  private RuleBook changed(RuleBook book, JsonObject change) {
    return switch (text(change, "do")) {
      case "tweak" -> book.withTweak(text(change, "key"), tweak(change));
      case "form" ->
          withFile(book, text(change, "path"), form(change.getAsJsonObject("form")).yaml());
      case "file" -> withFile(book, text(change, "path"), text(change, "text"));
      case "remove" -> book.withoutFile(text(change, "path"));
      case "threshold" -> book.withThreshold(number(change, "value", 1, 1000));
      default -> throw refused("do");
    };
  }

  /** A file that says what stands below anyway is not kept. */
  RuleBook withFile(RuleBook book, String path, String text) {
    String present =
        below.files().stream()
            .filter(file -> file.path().equals(path))
            .map(RuleSource::text)
            .findFirst()
            .orElse(null);
    if (text.equals(present)) {
      return book.withoutFile(path);
    }
    return book.withFile(new RuleSource(checkedPath(path), checked(text)), present);
  }

  /** A path must match {@code pack/folder/name.yaml}, {@code pack/classes/name.txt} or a pack. */
  private String checkedPath(String path) {
    if (!path.matches("[a-z0-9_-]{1,60}(/[a-z0-9_-]{1,60})?/[a-z0-9_-]{1,80}\\.(yaml|txt)")) {
      throw Refusal.of(400, "path", texts.text("client-recovery.rules.bad-path", path));
    }
    return path;
  }

  private String checked(String text) {
    if (text.length() > LONGEST_FILE) {
      throw Refusal.of(413, "text", texts.text("client-recovery.rest.too-long", LONGEST_FILE));
    }
    return text;
  }

  private RuleForm form(JsonObject form) {
    if (form == null) {
      throw refused("form");
    }
    Map<String, List<String>> unless = new TreeMap<>();
    if (form.get("unless") instanceof JsonObject places) {
      places.keySet().forEach(place -> unless.put(place, lines(places, place)));
    }
    unless.values().removeIf(List::isEmpty);
    return new RuleForm(
        optional(form, "id"),
        optional(form, "group"),
        optional(form, "message"),
        optional(form, "suggestion"),
        optional(form, "weight"),
        optional(form, "because"),
        lines(form, "patterns"),
        unless,
        lines(form, "hits"),
        lines(form, "misses"),
        optional(form, "more"));
  }

  private String optional(JsonObject form, String field) {
    return form.has(field) ? checked(plain(form.get(field))) : "";
  }

  private List<String> lines(JsonObject form, String field) {
    return optional(form, field).lines().filter(line -> !line.isBlank()).toList();
  }

  private RuleTweak tweak(JsonObject change) {
    Map<String, String> unless = new TreeMap<>();
    if (change.get("unless") instanceof JsonObject places) {
      places.entrySet().forEach(e -> unless.put(e.getKey(), checked(plain(e.getValue()))));
    }
    unless.values().removeIf(String::isBlank);
    boolean enabled = !change.has("enabled") || "true".equals(plain(change.get("enabled")));
    return new RuleTweak(enabled, number(change, "weight", 1, 100), unless);
  }

  private Optional<Double> number(JsonObject change, String field, double least, double most) {
    JsonElement value = change.get(field);
    if (value == null || value.isJsonNull() || plain(value).isBlank()) {
      return Optional.empty();
    }
    try {
      double number = Double.parseDouble(plain(value));
      if (number >= least && number <= most) {
        return Optional.of(number);
      }
    } catch (NumberFormatException noNumber) {
      throw refused(field);
    }
    throw refused(field);
  }

  private String text(JsonObject change, String field) {
    if (!change.has(field)) {
      throw refused(field);
    }
    return plain(change.get(field));
  }

  private static String plain(JsonElement value) {
    return value.isJsonPrimitive() ? value.getAsString() : "";
  }

  private JsonObject object(JsonElement change) {
    if (change instanceof JsonObject object) {
      return object;
    }
    throw refused("changes");
  }

  private Refusal refused(String field) {
    return Refusal.of(400, field, texts.text("client-recovery.rules.bad-change", field));
  }
}

package org.clientrecovery.jira.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.wording.RuleBook;
import org.clientrecovery.wording.RuleForm;
import org.clientrecovery.wording.RuleSet;
import org.clientrecovery.wording.RuleSource;
import org.clientrecovery.wording.RuleTweak;

/**
 * Changes of a rule book as they come in a request: an array of objects with {@code do} as {@code
 * tweak}, {@code form}, {@code file}, {@code remove}, {@code keep} or {@code threshold}. A tweak
 * without any value takes the tweak away; {@code merged} beside a file says that the admin has seen
 * what an update changed below it.
 */
final class RuleChangesJson {
  static final int LONGEST_FILE = 200_000;

  /** {@code own-en/blame/told-you.yaml} */
  private static final Pattern PATH =
      Pattern.compile("[a-z0-9_-]{1,60}(/[a-z0-9_-]{1,60})?/[a-z0-9_-]{1,80}\\.(yaml|txt)");

  /** {@code own-en/} */
  private static final Pattern OWN = Pattern.compile("own-([a-z]{2,3})/");

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
      case "tweak" -> tweaked(book, change);
      case "form" -> formed(book, change);
      case "file" -> file(book, change, text(change, "text"));
      case "remove" -> book.withoutFile(text(change, "path"));
      case "keep" -> kept(book, text(change, "path"));
      case "threshold" -> book.withThreshold(number(change, "value", 1, 1000));
      default -> throw refused("do");
    };
  }

  private RuleBook tweaked(RuleBook book, JsonObject change) {
    String key = text(change, "key");
    boolean isReset = !change.has("enabled") && !change.has("weight") && !change.has("unless");
    return isReset ? book.withoutTweak(key) : book.withTweak(key, tweak(change), below);
  }

  private RuleBook kept(RuleBook book, String path) {
    return book.kept(path, below.file(path).map(RuleSource::text).orElse(null));
  }

  private RuleBook formed(RuleBook book, JsonObject change) {
    String text = form(change.getAsJsonObject("form")).yaml();
    return withPack(file(book, change, text), text(change, "path"));
  }

  /** Rules of one's own lie in packs such as {@code own-en}, which come to be with the first. */
  private RuleBook withPack(RuleBook book, String path) {
    Matcher own = OWN.matcher(path);
    String pack = own.lookingAt() ? own.group() + "pack.yaml" : "";
    if (pack.isEmpty() || below.file(pack).isPresent() || book.files().containsKey(pack)) {
      return book;
    }
    String language = own.group(1);
    String text = "language: " + language + "\nbuilds_on: [common-" + language + "]\n";
    return book.withFile(new RuleSource(pack, text), null);
  }

  private RuleBook file(RuleBook book, JsonObject change, String text) {
    String path = checkedPath(text(change, "path"));
    RuleBook changed = withFile(book, path, text);
    return change.has("merged") ? changed : stillOutdated(book, changed, path);
  }

  /** Who edits a rule has not seen what an update changed below it: that stays to be decided. */
  private static RuleBook stillOutdated(RuleBook before, RuleBook changed, String path) {
    String base = before.bases().get(path);
    return base == null || !changed.files().containsKey(path)
        ? changed
        : changed.withFile(new RuleSource(path, changed.files().get(path)), base);
  }

  /** A file that says what stands below anyway is not kept. */
  RuleBook withFile(RuleBook book, String path, String text) {
    String present = below.file(path).map(RuleSource::text).orElse(null);
    if (text.equals(present)) {
      return book.withoutFile(path);
    }
    return book.withFile(new RuleSource(checkedPath(path), checked(text)), present);
  }

  /** Whether a path is one such as {@code pack/folder/name.yaml} or {@code pack/pack.yaml}. */
  static boolean isPath(String path) {
    return PATH.matcher(path).matches();
  }

  private String checkedPath(String path) {
    if (!isPath(path)) {
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
    return new RuleForm(
        optional(form, "id"),
        optional(form, "group"),
        optional(form, "message"),
        optional(form, "suggestion"),
        optional(form, "weight"),
        optional(form, "because"),
        places(form, "applies"),
        lines(form, "patterns"),
        places(form, "unless"),
        lines(form, "hits"),
        lines(form, "misses"),
        optional(form, "more"));
  }

  private Map<String, List<String>> places(JsonObject form, String field) {
    Map<String, List<String>> all = new TreeMap<>();
    if (form.get(field) instanceof JsonObject places) {
      places.keySet().forEach(place -> all.put(place, lines(places, place)));
    }
    all.values().removeIf(List::isEmpty);
    return all;
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

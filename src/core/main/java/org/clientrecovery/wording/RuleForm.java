package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A rule file taken apart for a form, and put together again.
 *
 * @param group its category or component, as the folder is called
 * @param applies where it counts: values by field, such as {@code audience}; empty for everywhere
 * @param unless lines of exceptions by their place
 * @param more all other fields as they are written
 */
public record RuleForm(
    String id,
    String group,
    String message,
    String suggestion,
    String weight,
    String because,
    Map<String, List<String>> applies,
    List<String> patterns,
    Map<String, List<String>> unless,
    List<String> hits,
    List<String> misses,
    String more) {
  private static final Set<String> KNOWN =
      Set.of(
          "id",
          "category",
          "component",
          "message",
          "suggestion",
          "weight",
          "because",
          "applies",
          "patterns",
          "unless",
          "examples");
  private static final Set<String> LISTS = Set.of("stages", "reads");

  public RuleForm {
    applies = Map.copyOf(applies);
    patterns = List.copyOf(patterns);
    unless = Map.copyOf(unless);
    hits = List.copyOf(hits);
    misses = List.copyOf(misses);
  }

  /** The fields of that file; empty where it can't be read, so that only its text can be shown. */
  public static Optional<RuleForm> of(RuleSource file) {
    try {
      String text = file.text();
      int end = RuleExamples.start(text);
      String head = end < 0 ? text : text.substring(0, end);
      return Optional.of(read(file, YamlMap.read(file, head, 0), head));
    } catch (RuleException unreadable) {
      return Optional.empty();
    }
  }

  private static RuleForm read(RuleSource file, YamlMap yaml, String head) {
    return new RuleForm(
        file.name(),
        file.folder(),
        text(yaml, "message"),
        text(yaml, "suggestion"),
        text(yaml, "weight"),
        text(yaml, "because"),
        places(yaml.map("applies")),
        lines(yaml, "patterns"),
        places(yaml.map("unless")),
        examples(file, "hits"),
        examples(file, "misses"),
        more(head));
  }

  private static String text(YamlMap yaml, String key) {
    return yaml.has(key) ? yaml.text(key) : "";
  }

  private static List<String> lines(YamlMap yaml, String key) {
    return yaml.lines(key).stream().map(Written::text).toList();
  }

  private static List<String> examples(RuleSource file, String field) {
    return RuleExamples.placed(file, field).stream().map(Written::text).toList();
  }

  private static Map<String, List<String>> places(YamlMap map) {
    Map<String, List<String>> places = new LinkedHashMap<>();
    if (map != null) {
      map.keys().forEach(place -> places.put(place, lines(map, place)));
    }
    return places;
  }

  /** The lines of all fields that the form does not show: a field starts at the margin. */
  private static String more(String head) {
    List<String> kept = new ArrayList<>();
    boolean keeps = false;
    for (String line : head.split("\r?\n", -1)) {
      if (!line.isEmpty() && Character.isLetter(line.charAt(0))) {
        keeps = !KNOWN.contains(line.substring(0, Math.max(0, line.indexOf(':'))));
      }
      if (keeps) {
        kept.add(line);
      }
    }
    return String.join("\n", kept).stripTrailing();
  }

  /** The rule as the text of its file. */
  public String yaml() {
    StringBuilder yaml = new StringBuilder();
    add(yaml, "id", id);
    if (names(Category.values(), Category::id).contains(group)) {
      add(yaml, "category", group);
    } else if (names(Component.values(), Component::id).contains(group)) {
      add(yaml, "component", group);
    }
    add(yaml, "message", message);
    add(yaml, "suggestion", suggestion);
    if (!weight.isBlank()) {
      yaml.append("weight: ").append(weight.strip()).append('\n');
    }
    add(yaml, "because", because);
    if (!more.isBlank()) {
      yaml.append(more.strip()).append('\n');
    }
    addApplies(yaml);
    block(yaml, "", "patterns", patterns);
    if (!unless.isEmpty()) {
      yaml.append("unless:\n");
      new TreeMap<>(unless).forEach((place, all) -> block(yaml, "  ", place, all));
    }
    yaml.append("examples:\n");
    block(yaml, "  ", "hits", hits);
    block(yaml, "  ", "misses", misses);
    return yaml.toString();
  }

  private void addApplies(StringBuilder yaml) {
    if (applies.isEmpty()) {
      return;
    }
    yaml.append("applies:\n");
    new TreeMap<>(applies)
        .forEach(
            (field, values) -> {
              if (LISTS.contains(field)) {
                block(yaml, "  ", field, values);
              } else {
                yaml.append("  ").append(field).append(": ");
                yaml.append(Quoted.of(String.join(" ", values))).append('\n');
              }
            });
  }

  /**
   * Where a place of a rule file stands in a form.
   *
   * @param field such as {@code patterns}, {@code unless.same_sentence}, {@code hits}; empty where
   *     it is the whole rule
   * @param line of the field's lines that aren't blank, from 1
   * @param column in that line without its indentation, from 1
   */
  public record FormPlace(String field, int line, int column) {}

  /** Where that line and column of a text of {@link #yaml} stand in the form. */
  public static FormPlace placeOf(String yaml, int line, int column) {
    String[] lines = yaml.split("\n", -1);
    String field = "";
    String part = "";
    int begin = 0;
    int last = Math.min(line, lines.length);
    for (int i = 0; i < last; i++) {
      int indent = lines[i].length() - lines[i].stripLeading().length();
      boolean nested = field.matches("unless|examples|applies");
      if (indent == 0 && lines[i].indexOf(':') > 0) {
        field = lines[i].substring(0, lines[i].indexOf(':'));
        part = "";
        begin = i;
      } else if (nested && indent == 2 && lines[i].indexOf(':') > 0) {
        part = lines[i].strip().replaceAll("[\":].*", "");
        begin = i;
      }
    }
    return place(lines, field, part, line - 1 - begin, line, column);
  }

  private static FormPlace place(
      String[] lines, String field, String part, int within, int line, int column) {
    String name = field.equals("examples") ? part : part.isEmpty() ? field : field + "." + part;
    String text = line >= 1 && line <= lines.length ? lines[line - 1] : "";
    if (!KNOWN.contains(field)) {
      return new FormPlace(field.isEmpty() ? "" : "more", 1, 1);
    }
    int start = within > 0 ? text.length() - text.stripLeading().length() : valueStart(text);
    return new FormPlace(name, Math.max(1, within), Math.max(1, column - start));
  }

  /** Where the value begins in {@code weight: 45} or {@code message: "It blames."}. */
  private static int valueStart(String line) {
    int at = line.indexOf(": ") + 2;
    return at < line.length() && line.charAt(at) == '"' ? at + 1 : at;
  }

  private static <T> Set<String> names(T[] values, Function<T, String> id) {
    return Arrays.stream(values).map(id).collect(Collectors.toSet());
  }

  private static void add(StringBuilder yaml, String key, String value) {
    if (!value.isBlank()) {
      yaml.append(key).append(": ").append(Quoted.of(value.strip())).append('\n');
    }
  }

  private static void block(StringBuilder yaml, String indent, String key, List<String> lines) {
    List<String> written = lines.stream().map(String::strip).filter(l -> !l.isEmpty()).toList();
    if (written.isEmpty()) {
      return;
    }
    yaml.append(indent).append(key).append(": |2\n");
    written.forEach(line -> yaml.append(indent).append("  ").append(line).append('\n'));
  }
}

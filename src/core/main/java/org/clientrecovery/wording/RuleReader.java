package org.clientrecovery.wording;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.clientrecovery.text.Audience;
import org.clientrecovery.text.Layer;
import org.clientrecovery.text.Position;
import org.clientrecovery.text.Stage;

/** Reads one rule file. Everything but its examples, which are read when somebody asks. */
final class RuleReader {
  private static final Set<String> FIELDS =
      Set.of(
          "id",
          "category",
          "component",
          "kind",
          "message",
          "suggestion",
          "weight",
          "because",
          "patterns",
          "expressions",
          "needs",
          "unless",
          "requires",
          "applies",
          "negation",
          "rewrite",
          "source",
          "within",
          "at_least",
          "cues",
          "of",
          "more_than",
          "file",
          "network",
          "whole",
          "silences_below",
          "weighs_written",
          "upset",
          "fix",
          "without");
  private static final String KINDS = "phrase, regex, combination, repetition, model, fix-first";

  private static final Set<String> APPLIES =
      Set.of("audience", "stages", "position", "sentences", "questions", "reads");

  private final RuleSource file;
  private final Function<String, RuleSource> files;
  private final YamlMap yaml;

  /**
   * @param files gives another file by its path, or null
   * @throws RuleException where the file is no rule
   */
  RuleReader(RuleSource file, Function<String, RuleSource> files) {
    this.file = file;
    this.files = files;
    String text = file.text();
    int end = RuleExamples.start(text);
    yaml = YamlMap.read(file, end < 0 ? text : text.substring(0, end), 0);
  }

  Rule read() {
    yaml.allowOnly(FIELDS);
    checkId();
    return new Rule(
        file,
        header(),
        body(),
        applies(),
        conditions(yaml, "unless"),
        conditions(yaml, "requires"));
  }

  private void checkId() {
    String id = yaml.required("id");
    if (!id.equals(file.name())) {
      throw yaml.errorAt("id", RuleMistake.OTHER_ID, file.name());
    }
  }

  private RuleHeader header() {
    Category category = one("category", Category.values(), Category::id);
    Component component = one("component", Component.values(), Component::id);
    boolean judged = category != null;
    if (judged && component != null) {
      throw yaml.errorAt("component", RuleMistake.CATEGORY_AND_COMPONENT);
    }
    double weight = judged ? yaml.number("weight", 1, 100) : 0;
    return new RuleHeader(
        category,
        component,
        judged ? yaml.required("message") : plain("message"),
        judged ? yaml.required("suggestion") : plain("suggestion"),
        weight,
        weight,
        judged ? yaml.required("because") : plain("because"),
        yaml.text("rewrite"),
        ignoresNegation());
  }

  private boolean ignoresNegation() {
    String negation = yaml.has("negation") ? yaml.text("negation") : "cancels";
    if (!negation.equals("cancels") && !negation.equals("ignored")) {
      throw yaml.errorAt("negation", RuleMistake.NONE_OF, negation, "cancels, ignored");
    }
    return negation.equals("ignored");
  }

  private String plain(String key) {
    String value = yaml.text(key);
    return value == null ? "" : value;
  }

  private <E> E one(String key, E[] values, Function<E, String> id) {
    return yaml.has(key) ? named(yaml, key, yaml.text(key), values, id) : null;
  }

  private static <E> E named(
      YamlMap yaml, String key, String name, E[] values, Function<E, String> id) {
    for (E value : values) {
      if (id.apply(value).equals(name)) {
        return value;
      }
    }
    throw yaml.errorAt(
        key, RuleMistake.NONE_OF, name, String.join(", ", Arrays.stream(values).map(id).toList()));
  }

  private RuleBody body() {
    String kind = yaml.has("kind") ? yaml.text("kind") : "phrase";
    return switch (kind) {
      case "phrase" -> new RuleBody.Phrases(some("patterns"));
      case "regex" -> new RuleBody.Expressions(expressions(), needs());
      case "combination" -> combination();
      case "repetition" ->
          new RuleBody.Repetition(reference("of"), (int) yaml.number("more_than", 1, 1000));
      case "model" -> model();
      case "fix-first" -> fixFirst();
      default -> throw yaml.errorAt("kind", RuleMistake.UNKNOWN_KIND, kind, KINDS);
    };
  }

  private List<Written> some(String key) {
    List<Written> lines = yaml.lines(key);
    if (lines.isEmpty()) {
      throw yaml.errorAt(key, RuleMistake.EMPTY_FIELD, key);
    }
    return lines;
  }

  /** All expressions as one, since each would be a run of its own over the sentence. */
  private Pattern expressions() {
    List<String> patterns = new ArrayList<>();
    for (Written line : some("expressions")) {
      try {
        if (!ExpressionSize.isBearable(line.text())) {
          throw yaml.error(line, RuleMistake.EXPRESSION_TOO_LARGE);
        }
        Pattern.compile(line.text());
        patterns.add("(?:" + line.text() + ")");
      } catch (PatternSyntaxException wrong) {
        throw yaml.error(line, RuleMistake.NO_EXPRESSION, wrong.getDescription());
      }
    }
    return Pattern.compile(String.join("|", patterns), Pattern.CASE_INSENSITIVE);
  }

  private List<String> needs() {
    return some("needs").stream().map(Written::text).toList();
  }

  private RuleBody combination() {
    String within = yaml.has("within") ? yaml.text("within") : "sentence";
    RuleBody.Within[] extents = RuleBody.Within.values();
    RuleBody.Within extent =
        named(yaml, "within", within, extents, value -> Lower.of(value.name()));
    YamlMap cues = yaml.map("cues");
    if (cues == null) {
      throw yaml.error(RuleMistake.MISSING_FIELD, "cues");
    }
    List<RuleBody.Cue> all = new ArrayList<>();
    for (String points : cues.keys()) {
      cues.lines(points).forEach(line -> all.add(cue(points(cues, points), line)));
    }
    return new RuleBody.Combination(extent, yaml.number("at_least", 0, 1000), all);
  }

  private static double points(YamlMap cues, String key) {
    try {
      return Double.parseDouble(key);
    } catch (NumberFormatException noNumber) {
      throw cues.errorAtKey(key, RuleMistake.NO_CUE_POINTS, key);
    }
  }

  private static RuleBody.Cue cue(double points, Written line) {
    int colon = line.text().indexOf(':');
    Place place = colon < 0 ? null : Place.of(line.text().substring(0, colon));
    if (place == null) {
      return new RuleBody.Cue(points, null, line, Reference.of(line));
    }
    String rest = line.text().substring(colon + 1).strip();
    int column = line.column() + line.text().length() - rest.length();
    Written pattern = new Written(rest, line.line(), column);
    return new RuleBody.Cue(points, place, pattern, Reference.of(pattern));
  }

  private Reference reference(String key) {
    Written line = some(key).get(0);
    Reference reference = Reference.of(line);
    if (reference == null) {
      throw yaml.error(line, RuleMistake.NO_REFERENCE, key);
    }
    return reference;
  }

  private RuleBody model() {
    double silencesBelow = yaml.has("silences_below") ? yaml.number("silences_below", 0, 1) : 0;
    return new RuleBody.Model(
        other("file"),
        yaml.has("network") ? other("network") : null,
        yaml.has("whole") ? other("whole") : null,
        yaml.number("at_least", 0.01, 1),
        silencesBelow,
        weighsWritten());
  }

  private boolean weighsWritten() {
    String weighs = yaml.has("weighs_written") ? yaml.text("weighs_written") : "false";
    if (!weighs.equals("true") && !weighs.equals("false")) {
      throw yaml.errorAt("weighs_written", RuleMistake.NONE_OF, weighs, "true, false");
    }
    return weighs.equals("true");
  }

  private RuleSource other(String key) {
    String path = yaml.required(key);
    RuleSource found = files.apply(path);
    if (found == null) {
      throw yaml.errorAt(key, RuleMistake.NO_FILE, path);
    }
    return found;
  }

  private RuleBody fixFirst() {
    Set<Component> without = EnumSet.noneOf(Component.class);
    for (Written line : yaml.lines("without")) {
      without.add(named(yaml, "without", line.text(), Component.values(), Component::id));
    }
    if (yaml.has("file")) {
      return new RuleBody.FixFirstModel(other("file"), yaml.number("at_least", 0.01, 1), without);
    }
    return new RuleBody.FixFirst(some("upset"), yaml.lines("fix"), without);
  }

  private Applies applies() {
    YamlMap map = yaml.map("applies");
    if (map == null) {
      return Applies.EVERYWHERE;
    }
    map.allowOnly(APPLIES);
    Set<Stage> stages = EnumSet.noneOf(Stage.class);
    map.lines("stages")
        .forEach(s -> stages.add(named(map, "stages", s.text(), Stage.values(), Stage::id)));
    return new Applies(
        choice(map, "audience", Audience.values()),
        stages,
        choice(map, "position", Position.values()),
        word(map, "sentences", "all", "first", "last", "opening"),
        word(map, "questions", "also", "only", "never"),
        layers(map),
        reads(map).contains("cited"));
  }

  private static <E extends Enum<E>> E choice(YamlMap map, String key, E[] values) {
    return map.has(key)
        ? named(map, key, map.text(key), values, value -> Lower.of(value.name()))
        : null;
  }

  private static String word(YamlMap map, String key, String... words) {
    return map.has(key) ? named(map, key, map.text(key), words, word -> word) : words[0];
  }

  private static List<String> reads(YamlMap map) {
    return map.lines("reads").stream().map(Written::text).toList();
  }

  private static Set<Layer> layers(YamlMap map) {
    Set<Layer> layers = EnumSet.noneOf(Layer.class);
    for (String name : reads(map)) {
      if (!name.equals("cited")) {
        layers.add(named(map, "reads", name, Layer.values(), layer -> Lower.of(layer.name())));
      }
    }
    return layers.isEmpty() ? EnumSet.of(Layer.OWN) : layers;
  }

  /** The conditions of a map such as {@code unless}. */
  static List<Condition> conditions(YamlMap yaml, String key) {
    YamlMap map = yaml.map(key);
    List<Condition> conditions = new ArrayList<>();
    for (String name : map == null ? Set.<String>of() : map.keys()) {
      Place place = Place.of(name);
      if (place == null) {
        throw map.errorAtKey(
            name,
            RuleMistake.UNKNOWN_PLACE,
            name,
            String.join(", ", Arrays.stream(Place.values()).map(Place::id).toList()));
      }
      conditions.add(condition(place, map.lines(name)));
    }
    return conditions;
  }

  private static Condition condition(Place place, List<Written> lines) {
    List<Written> patterns = new ArrayList<>();
    List<Reference> references = new ArrayList<>();
    for (Written line : lines) {
      Reference reference = Reference.of(line);
      if (reference == null) {
        patterns.add(line);
      } else {
        references.add(reference);
      }
    }
    return new Condition(place, patterns, references);
  }
}

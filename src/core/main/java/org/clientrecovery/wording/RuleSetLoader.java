package org.clientrecovery.wording;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Makes a rule set of files: reads packs, classes and rules, applies changes, compiles. */
final class RuleSetLoader {
  private final Map<String, RuleSource> files = new LinkedHashMap<>();
  private final List<RuleSource> changes;
  private final List<RuleProblem> problems = new ArrayList<>();
  private final Map<String, RulePack> packs = new LinkedHashMap<>();
  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private final Map<String, Rule> switchedOff = new LinkedHashMap<>();
  private RuleSettings settings = RuleSettings.USUAL;

  /**
   * @param changes one after the other: the site's, then the project's
   */
  RuleSetLoader(Collection<RuleSource> files, List<RuleSource> changes) {
    files.stream()
        .sorted(Comparator.comparing(RuleSource::path))
        .forEach(file -> this.files.put(file.path(), file));
    this.changes = changes;
  }

  RuleSet load() {
    readSettings();
    files.values().stream().filter(RuleSetLoader::isPack).forEach(this::readPack);
    shareClasses();
    readRules();
    changes.forEach(
        change -> guarded(() -> new ProjectChanges(change).applyTo(this, this::guarded)));
    List<LanguageRules> languages = compile();
    return new RuleSet(
        List.copyOf(files.values()),
        changes,
        languages.stream().flatMap(l -> l.rules().stream()).map(c -> c.rule()).toList(),
        List.copyOf(switchedOff.values()),
        languages,
        problems,
        settings,
        version());
  }

  private void guarded(Runnable reading) {
    try {
      reading.run();
    } catch (RuleException wrong) {
      problems.add(wrong.problem());
    }
  }

  private static boolean isPack(RuleSource file) {
    return file.path().endsWith("/pack.yaml") && file.folder().isEmpty();
  }

  private static boolean isRule(RuleSource file) {
    return file.path().endsWith(".yaml") && !file.folder().isEmpty();
  }

  private void readSettings() {
    RuleSource file = files.get("settings.yaml");
    if (file != null) {
      guarded(() -> settings = readSettings(YamlMap.read(file, file.text(), 0)));
    }
  }

  private static RuleSettings readSettings(YamlMap yaml) {
    yaml.allowOnly(Set.of("threshold", "category_threshold"));
    return new RuleSettings(
        yaml.number("threshold", 1, 1000), yaml.number("category_threshold", 0, 1000));
  }

  private void readPack(RuleSource file) {
    guarded(() -> packs.put(file.pack(), pack(file)));
  }

  private RulePack pack(RuleSource file) {
    YamlMap yaml = YamlMap.read(file, file.text(), 0);
    yaml.allowOnly(Set.of("language", "builds_on", "summary"));
    WordClasses classes = new WordClasses(problems::add);
    files.values().stream()
        .filter(other -> other.pack().equals(file.pack()) && other.folder().equals("classes"))
        .forEach(other -> classes.add(other.name(), other));
    return new RulePack(
        file.pack(),
        yaml.text("language"),
        yaml.lines("builds_on").stream().map(Written::text).toList(),
        phrases(yaml.map("summary")),
        classes);
  }

  private static Map<String, String> phrases(YamlMap yaml) {
    Map<String, String> phrases = new LinkedHashMap<>();
    if (yaml != null) {
      yaml.keys().forEach(key -> phrases.put(key, yaml.text(key)));
    }
    return phrases;
  }

  private void shareClasses() {
    for (RulePack pack : packs.values()) {
      for (String base : new TreeSet<>(bases(pack, new TreeSet<>()))) {
        if (!base.equals(pack.name()) && packs.containsKey(base)) {
          pack.classes().addAll(packs.get(base).classes());
        }
      }
    }
  }

  private Set<String> bases(RulePack pack, Set<String> found) {
    for (String base : pack.buildsOn()) {
      if (packs.containsKey(base) && found.add(base)) {
        bases(packs.get(base), found);
      }
    }
    return found;
  }

  /** Each file is read by itself, on all processors; then they are taken in their order. */
  private void readRules() {
    Map<RuleSource, Supplier<Rule>> read = new ConcurrentHashMap<>();
    List<RuleSource> sources = files.values().stream().filter(RuleSetLoader::isRule).toList();
    sources.parallelStream().forEach(file -> read.put(file, read(file)));
    sources.forEach(file -> guarded(() -> addRule(file, read.get(file))));
  }

  private Supplier<Rule> read(RuleSource file) {
    try {
      Rule rule = new RuleReader(file, files::get).read();
      return () -> rule;
    } catch (RuleException wrong) {
      return () -> {
        throw wrong;
      };
    }
  }

  private void addRule(RuleSource file, Supplier<Rule> read) {
    if (!packs.containsKey(file.pack())) {
      throw RuleException.at(file, 1, 1, "the pack lacks a good " + file.pack() + "/pack.yaml");
    }
    Rule rule = read.get();
    String kind =
        rule.category() != null
            ? rule.category().id()
            : rule.component() != null ? rule.component().id() : file.folder();
    if (!file.folder().equals(kind)) {
      throw RuleException.at(
          file, 1, 1, "the rule lies in " + file.folder() + " and is of " + kind);
    }
    Rule other = rules.put(rule.key(), rule);
    if (other != null) {
      throw RuleException.at(file, 1, 1, "this id is taken by " + other.file().path());
    }
  }

  /** The rule of that key, on or off; null where there is none. */
  Rule rule(String key) {
    return rules.getOrDefault(key, switchedOff.get(key));
  }

  void switchOff(Rule rule) {
    rules.remove(rule.key());
    switchedOff.put(rule.key(), rule);
  }

  /** That rule in place of the one of its key, and on. */
  void put(Rule rule) {
    switchedOff.remove(rule.key());
    rules.put(rule.key(), rule);
  }

  RuleSettings settings() {
    return settings;
  }

  void settings(RuleSettings changed) {
    settings = changed;
  }

  private List<LanguageRules> compile() {
    Map<String, List<RulePack>> byLanguage = new LinkedHashMap<>();
    packs.values().stream()
        .map(RulePack::language)
        .filter(Objects::nonNull)
        .sorted(Comparator.comparing((String code) -> !code.equals("en")).thenComparing(c -> c))
        .forEach(language -> byLanguage.put(language, new ArrayList<>()));
    if (byLanguage.isEmpty()) {
      byLanguage.put("en", new ArrayList<>());
    }
    byLanguage.forEach((language, list) -> list.addAll(packsOf(language)));
    List<LanguageRules> compiled = new ArrayList<>();
    byLanguage.forEach((language, list) -> compiled.add(compile(language, list)));
    return compiled;
  }

  private List<RulePack> packsOf(String language) {
    return packs.values().stream()
        .filter(pack -> pack.language() == null || pack.language().equals(language))
        .toList();
  }

  private LanguageRules compile(String language, List<RulePack> list) {
    Map<String, RulePack> names = new HashMap<>();
    list.forEach(pack -> names.put(pack.name(), pack));
    List<Rule> own =
        rules.values().stream().filter(rule -> names.containsKey(rule.pack())).toList();
    return new LanguageCompiler(language, list, problems::add).compile(own);
  }

  private String version() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.values().forEach(file -> update(digest, file));
      changes.forEach(change -> update(digest, change));
      return HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException("every Java has SHA-256", never);
    }
  }

  private static void update(MessageDigest digest, RuleSource file) {
    digest.update((file.path() + '\0' + file.text() + '\0').getBytes(StandardCharsets.UTF_8));
  }
}

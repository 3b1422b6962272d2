package org.clientrecovery.wording;

import java.lang.ref.SoftReference;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Makes a rule set of files: reads packs, classes and rules, applies changes, compiles. */
final class RuleSetLoader {

  /**
   * What was read and compiled, for the next rule set that is much like this one.
   *
   * @param read the rules as their files have them, without changes
   * @param languages in their order
   * @param kept by language: what only a next rule set needs, nearly as much as the rules
   *     themselves; it goes where memory is short, and the next rule set is compiled anew
   */
  record Loaded(
      Map<RuleSource, Rule> read,
      List<LanguageRules> languages,
      SoftReference<Map<String, CompiledPatterns>> kept) {

    /** By language; empty where memory was short. */
    Map<String, CompiledPatterns> compiled() {
      return Objects.requireNonNullElse(kept.get(), Map.of());
    }
  }

  private final Map<String, RuleSource> files = new LinkedHashMap<>();
  private final List<RuleSource> changes;
  private final List<RuleProblem> problems = new ArrayList<>();

  /** By language, in their order; nothing where languages share packs. */
  private final Map<String, List<RuleProblem>> reported = new LinkedHashMap<>();

  private final Map<String, RulePack> packs = new LinkedHashMap<>();
  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private final Map<String, Rule> switchedOff = new LinkedHashMap<>();
  private final Map<String, PatternNode> words = new ConcurrentHashMap<>();
  private final Map<RuleSource, Rule> read = new ConcurrentHashMap<>();
  private final Map<String, CompiledPatterns> compiled = new LinkedHashMap<>();
  private final Optional<RuleSet> like;
  private RuleSettings settings = RuleSettings.USUAL;

  /**
   * @param changes one after the other: the site's, then the project's
   * @param like a rule set that has most of it read and compiled already; what is loaded is the
   *     same without it
   */
  RuleSetLoader(Collection<RuleSource> files, List<RuleSource> changes, Optional<RuleSet> like) {
    this.like = like;
    Map<String, RuleSource> known = new HashMap<>();
    like.ifPresent(set -> set.files().forEach(file -> known.put(file.path(), file)));
    files.stream()
        .sorted(Comparator.comparing(RuleSource::path))
        .forEach(file -> this.files.put(file.path(), known(file, known.get(file.path()))));
    this.changes = changes;
  }

  /** The file as it was known before, so that it needs no other digest. */
  private static RuleSource known(RuleSource file, RuleSource before) {
    return file.equals(before) ? before : file;
  }

  RuleSet load() {
    readSettings();
    files.values().stream().filter(RuleSetLoader::isPack).forEach(this::readPack);
    shareClasses();
    readRules();
    changes.forEach(
        change -> guarded(() -> new ProjectChanges(change).applyTo(this, this::guarded)));
    compile();
    Loaded loaded =
        new Loaded(
            read,
            compiled.values().stream().map(CompiledPatterns::result).toList(),
            new SoftReference<>(compiled));
    return new RuleSet(
        List.copyOf(files.values()),
        changes,
        loaded.languages().stream().flatMap(l -> l.rules().stream()).map(c -> c.rule()).toList(),
        List.copyOf(switchedOff.values()),
        loaded,
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
    String language = yaml.text("language");
    WordClasses classes = new WordClasses(problem -> report(language, problem), words);
    files.values().stream()
        .filter(other -> other.pack().equals(file.pack()) && other.folder().equals("classes"))
        .forEach(other -> classes.add(other.name(), other));
    return new RulePack(
        file.pack(),
        language,
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
    Map<RuleSource, Supplier<Rule>> tried = new ConcurrentHashMap<>();
    List<RuleSource> sources = files.values().stream().filter(RuleSetLoader::isRule).toList();
    sources.parallelStream()
        .forEach(file -> tried.put(file, FilesOnce.tried(() -> readRule(file))));
    sources.forEach(file -> guarded(() -> addRule(file, tried.get(file))));
  }

  private Rule readRule(RuleSource file) {
    Rule rule = known(file).orElseGet(() -> new RuleReader(file, files::get).read());
    read.put(file, rule);
    return rule;
  }

  private Optional<Rule> known(RuleSource file) {
    return like.map(set -> set.loaded().read().get(file))
        .filter(rule -> rule.body().files().stream().allMatch(f -> f.equals(files.get(f.path()))));
  }

  private void addRule(RuleSource file, Supplier<Rule> read) {
    if (!packs.containsKey(file.pack())) {
      throw RuleException.at(file, 1, 1, RuleMistake.NO_PACK, file.pack() + "/pack.yaml");
    }
    Rule rule = read.get();
    String kind =
        rule.category() != null
            ? rule.category().id()
            : rule.component() != null ? rule.component().id() : file.folder();
    if (!file.folder().equals(kind)) {
      throw RuleException.at(file, 1, 1, RuleMistake.OTHER_FOLDER, file.folder(), kind);
    }
    Rule other = rules.put(rule.key(), rule);
    if (other != null) {
      throw RuleException.at(file, 1, 1, RuleMistake.TAKEN_ID, other.file().path());
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

  private void compile() {
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
    if (packs.values().stream().allMatch(pack -> pack.language() != null)) {
      byLanguage.keySet().forEach(language -> reported.put(language, new ArrayList<>()));
    }
    List<Supplier<CompiledPatterns>> begun = new ArrayList<>();
    byLanguage.forEach((language, list) -> begun.add(begun(language, list)));
    Iterator<CompiledPatterns> results = compiled(begun).iterator();
    byLanguage.keySet().forEach(language -> compiled.put(language, results.next()));
    reported.values().forEach(problems::addAll);
  }

  /** Languages that share no pack have nothing in common: each is compiled on its own processor. */
  private List<CompiledPatterns> compiled(List<Supplier<CompiledPatterns>> begun) {
    if (reported.isEmpty()) {
      return begun.stream().map(Supplier::get).toList();
    }
    List<ForkJoinTask<CompiledPatterns>> others =
        begun.stream().skip(1).map(one -> ForkJoinTask.adapt(one::get).fork()).toList();
    List<CompiledPatterns> all = new ArrayList<>();
    all.add(begun.get(0).get());
    others.forEach(other -> all.add(other.join()));
    return all;
  }

  private void report(String language, RuleProblem problem) {
    reported.getOrDefault(language, problems).add(problem);
  }

  private List<RulePack> packsOf(String language) {
    return packs.values().stream()
        .filter(pack -> pack.language() == null || pack.language().equals(language))
        .toList();
  }

  private Supplier<CompiledPatterns> begun(String language, List<RulePack> list) {
    Map<String, RulePack> names = new HashMap<>();
    list.forEach(pack -> names.put(pack.name(), pack));
    List<Rule> own =
        rules.values().stream().filter(rule -> names.containsKey(rule.pack())).toList();
    CompiledPatterns before = like.map(set -> set.loaded().compiled().get(language)).orElse(null);
    if (before != null && before.isOf(list, own)) {
      return () -> before;
    }
    Consumer<RuleProblem> problem = one -> report(language, one);
    LanguageCompiler compiler = new LanguageCompiler(language, list, problem, before).begin(own);
    return () -> compiler.compile(own);
  }

  /** Of the digests of files, each of which is made once however many rule sets have the file. */
  private String version() {
    MessageDigest digest = RuleSource.sha256();
    files.values().forEach(file -> digest.update(file.digest()));
    changes.forEach(change -> digest.update(change.digest()));
    return HexFormat.of().formatHex(digest.digest(), 0, 6);
  }
}

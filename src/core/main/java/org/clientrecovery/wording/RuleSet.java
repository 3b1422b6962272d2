package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rules that judge together, with a version that changes when anything in them does.
 *
 * <p>Immutable; serves all threads. Mistakes in rule files are in {@link #problems()}: such a rule
 * is off, all others work.
 */
public final class RuleSet {
  private final List<RuleSource> files;
  private final List<RuleSource> changes;
  private final List<Rule> rules;
  private final List<Rule> switchedOff;
  private final RuleSetLoader.Loaded loaded;
  private final List<LanguageRules> languages;
  private final List<RuleProblem> problems;
  private final RuleSettings settings;
  private final String version;

  RuleSet(
      List<RuleSource> files,
      List<RuleSource> changes,
      List<Rule> rules,
      List<Rule> switchedOff,
      RuleSetLoader.Loaded loaded,
      List<RuleProblem> problems,
      RuleSettings settings,
      String version) {
    this.files = List.copyOf(files);
    this.changes = List.copyOf(changes);
    this.rules = List.copyOf(rules);
    this.switchedOff = List.copyOf(switchedOff);
    this.loaded = loaded;
    this.languages = loaded.languages();
    this.problems = List.copyOf(problems);
    this.settings = settings;
    this.version = version;
  }

  /** The packs of this release. */
  public static RuleSet shipped() {
    return of(RuleFiles.shipped());
  }

  /** A rule set from those files, paths as in docs/rule-packs.md. Never throws on a bad rule. */
  public static RuleSet of(Collection<RuleSource> files) {
    return new RuleSetLoader(files, List.of(), Optional.empty()).load();
  }

  /**
   * This rule set with the changes of a project: rules switched off, weighed otherwise, with
   * exceptions added, another threshold. Mistakes in the changes are in its problems.
   *
   * @param changes YAML as in docs/rule-packs.md, "Packs, projects"
   */
  public RuleSet with(RuleSource changes) {
    return with(List.of(), changes);
  }

  /** This rule set with files over its own, and changes after those it has. */
  RuleSet with(List<RuleSource> over, RuleSource change) {
    return with(over, change, this);
  }

  /**
   * The same, loaded faster where {@code like} has most of it already.
   *
   * @param like any rule set, such as the same with one rule less; one that has grown large by
   *     patterns which are gone since is not used
   */
  RuleSet with(List<RuleSource> over, RuleSource change, RuleSet like) {
    Map<String, RuleSource> merged = new LinkedHashMap<>();
    files.forEach(file -> merged.put(file.path(), file));
    over.forEach(file -> merged.put(file.path(), file));
    List<RuleSource> all = new ArrayList<>(changes);
    all.add(change);
    Optional<RuleSet> known = Optional.of(like.hasOutgrown(this) ? this : like);
    return new RuleSetLoader(merged.values(), all, known).load();
  }

  private boolean hasOutgrown(RuleSet other) {
    return loaded.compiled().entrySet().stream()
        .anyMatch(
            language -> {
              CompiledPatterns usual = other.loaded.compiled().get(language.getKey());
              return usual != null && language.getValue().hasOutgrown(usual);
            });
  }

  /** The files that it was made of, without the changes. */
  public List<RuleSource> files() {
    return files;
  }

  /** The rules that are on. */
  public List<Rule> rules() {
    return rules;
  }

  /** The rules that changes switched off. */
  public List<Rule> switchedOff() {
    return switchedOff;
  }

  /** The rule of that key, on or off. */
  public Optional<Rule> rule(String key) {
    return Stream.of(rules, switchedOff)
        .flatMap(List::stream)
        .filter(rule -> rule.key().equals(key))
        .findFirst();
  }

  /** The file of that path. */
  public Optional<RuleSource> file(String path) {
    return files.stream().filter(file -> file.path().equals(path)).findFirst();
  }

  public List<RuleProblem> problems() {
    return problems;
  }

  /** Twelve hexadecimal digits; equal for equal files and changes. */
  public String version() {
    return version;
  }

  /** Points of evidence from which a comment counts as defensive. */
  public double threshold() {
    return settings.threshold();
  }

  RuleSettings settings() {
    return settings;
  }

  /** What was read and compiled for it. */
  RuleSetLoader.Loaded loaded() {
    return loaded;
  }

  List<LanguageRules> languages() {
    return languages;
  }

  @Override
  public String toString() {
    return "rule set " + version + ": " + rules.size() + " rules, " + problems.size() + " problems";
  }
}

package org.clientrecovery.wording;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What admins made of the rules: files of their own or in place of those below, and tweaks of rules
 * that stay where they are. Immutable.
 *
 * <p>A site's book lies over the files of the release, a project's over the site's. Nothing in it
 * is copied without need, so that an update of the release reaches every rule that nobody touched.
 *
 * @param files the text by path, as in docs/rule-packs.md
 * @param bases for each file that replaces one below, and for each file below whose rule has a
 *     tweak, the text that the change was made for
 * @param tweaks by the key of the rule
 * @param threshold points from which a comment counts as defensive; empty: as below
 */
public record RuleBook(
    Map<String, String> files,
    Map<String, String> bases,
    Map<String, RuleTweak> tweaks,
    Optional<Double> threshold) {
  /** Changes nothing. */
  public static final RuleBook EMPTY = new RuleBook(Map.of(), Map.of(), Map.of(), Optional.empty());

  /** Where mistakes in tweaks are reported. */
  public static final String CHANGES = "changes.yaml";

  public RuleBook {
    files = Collections.unmodifiableMap(new TreeMap<>(files));
    bases = Collections.unmodifiableMap(new TreeMap<>(bases));
    tweaks = Collections.unmodifiableMap(new TreeMap<>(tweaks));
  }

  /** This book with that file; {@code below} is the text that it replaces, null for a new one. */
  public RuleBook withFile(RuleSource file, String below) {
    Map<String, String> more = new TreeMap<>(files);
    more.put(file.path(), file.text());
    Map<String, String> from = new TreeMap<>(bases);
    if (below == null) {
      from.remove(file.path());
    } else {
      from.put(file.path(), below);
    }
    return new RuleBook(more, from, tweaks, threshold);
  }

  /** This book without that file: what lies below counts again. */
  public RuleBook withoutFile(String path) {
    Map<String, String> fewer = new TreeMap<>(files);
    fewer.remove(path);
    Map<String, String> from = new TreeMap<>(bases);
    from.remove(path);
    return new RuleBook(fewer, from, tweaks, threshold);
  }

  /** This book with that tweak in place of any other; {@link RuleTweak#NONE} takes it away. */
  public RuleBook withTweak(String key, RuleTweak tweak) {
    Map<String, RuleTweak> more = new TreeMap<>(tweaks);
    if (tweak.equals(RuleTweak.NONE)) {
      more.remove(key);
    } else {
      more.put(key, tweak);
    }
    return new RuleBook(files, bases, more, threshold);
  }

  /**
   * This book with that tweak, made for the rule as it is below now, unless an older text of it
   * waits for a decision.
   */
  public RuleBook withTweak(String key, RuleTweak tweak, RuleSet below) {
    Optional<Rule> rule = below.rule(key);
    boolean isOffBelow = rule.filter(below.switchedOff()::contains).isPresent();
    if (tweak.equals(RuleTweak.NONE) && !isOffBelow) {
      return withoutTweak(key);
    }
    Map<String, RuleTweak> more = new TreeMap<>(tweaks);
    more.put(key, tweak);
    Map<String, String> from = new TreeMap<>(bases);
    rule.map(Rule::file)
        .filter(file -> !files.containsKey(file.path()))
        .ifPresent(file -> from.putIfAbsent(file.path(), file.text()));
    return new RuleBook(files, from, more, threshold);
  }

  /** This book without a tweak of that rule. */
  public RuleBook withoutTweak(String key) {
    Map<String, String> from = new TreeMap<>(bases);
    from.keySet().removeIf(path -> !files.containsKey(path) && isOf(path, key));
    return new RuleBook(files, from, withTweak(key, RuleTweak.NONE).tweaks, threshold);
  }

  private static boolean isOf(String path, String key) {
    return new RuleSource(path, "").key().equals(key);
  }

  /**
   * This book with its change of that file as it is, made for what lies below now: the admin has
   * seen the update and keeps theirs.
   *
   * @param below null where the file is gone below
   */
  public RuleBook kept(String path, String below) {
    Map<String, String> from = new TreeMap<>(bases);
    if (below == null) {
      from.remove(path);
    } else {
      from.replace(path, below);
    }
    return new RuleBook(files, from, tweaks, threshold);
  }

  public RuleBook withThreshold(Optional<Double> points) {
    return new RuleBook(files, bases, tweaks, points);
  }

  /**
   * This book with the tweaks of a file as {@link #changes} writes it, in place of its own of the
   * same rules.
   *
   * @param below the rules that they lie over
   * @throws RuleException where the file can't be read
   */
  public RuleBook withChanges(RuleSource file, RuleSet below) {
    BookChanges changes = new BookChanges(file);
    RuleBook changed = changes.threshold().isEmpty() ? this : withThreshold(changes.threshold());
    for (Map.Entry<String, RuleTweak> tweak : changes.tweaks().entrySet()) {
      changed = changed.withTweak(tweak.getKey(), tweak.getValue(), below);
    }
    return changed;
  }

  public boolean isEmpty() {
    return equals(EMPTY);
  }

  /**
   * The rule set of those files with this book over them. Mistakes are in its problems. A tweak of
   * a rule that an update took away does nothing; it is among the {@link #outdated} ones.
   */
  public RuleSet over(RuleSet below) {
    return over(below, below);
  }

  /**
   * The same, loaded faster where {@code like} has most of it already.
   *
   * @param like any rule set, such as that of this book before its last change
   */
  public RuleSet over(RuleSet below, RuleSet like) {
    if (isEmpty()) {
      return below;
    }
    return below.with(
        files.entrySet().stream()
            .map(file -> new RuleSource(file.getKey(), file.getValue()))
            .toList(),
        new RuleSource(CHANGES, withoutGone(below).changes()),
        like);
  }

  private RuleBook withoutGone(RuleSet below) {
    Set<String> gone = new TreeSet<>(bases.keySet());
    below.files().forEach(file -> gone.remove(file.path()));
    gone.removeAll(files.keySet());
    RuleBook fitting = this;
    for (String path : gone) {
      fitting = fitting.withTweak(new RuleSource(path, "").key(), RuleTweak.NONE);
    }
    return fitting;
  }

  /**
   * The changes that were made for a text that is another since, or gone: an admin has to decide
   * what counts. Until then the book's does.
   */
  public List<OutdatedRule> outdated(Collection<RuleSource> below) {
    Map<String, String> present = new TreeMap<>();
    below.stream()
        .filter(file -> bases.containsKey(file.path()))
        .forEach(file -> present.put(file.path(), file.text()));
    return bases.entrySet().stream()
        .filter(base -> !Objects.equals(base.getValue(), present.get(base.getKey())))
        .map(base -> outdated(base.getKey(), present.get(base.getKey())))
        .toList();
  }

  private OutdatedRule outdated(String path, String now) {
    RuleSource file = new RuleSource(path, "");
    return new OutdatedRule(
        path,
        file.key(),
        bases.get(path),
        now,
        files.get(path),
        tweaks.getOrDefault(file.key(), RuleTweak.NONE));
  }

  /** The tweaks as the YAML of docs/rule-packs.md, "Packs, projects". */
  public String changes() {
    StringBuilder yaml = new StringBuilder();
    threshold.ifPresent(points -> yaml.append("threshold: ").append(points).append('\n'));
    yaml.append(tweaks.isEmpty() ? "rules: {}\n" : "rules:\n");
    tweaks.forEach(
        (key, tweak) ->
            yaml.append("  ").append(Quoted.of(key)).append(":\n").append(tweak.yaml()));
    return yaml.toString();
  }
}

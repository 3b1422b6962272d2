package org.clientrecovery.wording;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What admins made of the rules: files of their own or in place of those below, and tweaks of rules
 * that stay where they are. Immutable.
 *
 * <p>A site's book lies over the files of the release, a project's over the site's. Nothing in it
 * is copied without need, so that an update of the release reaches every rule that nobody touched.
 *
 * @param files the text by path, as in docs/rule-packs.md
 * @param bases for each file that replaces one below, the text that it was made from
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

  public RuleBook withThreshold(Optional<Double> points) {
    return new RuleBook(files, bases, tweaks, points);
  }

  public boolean isEmpty() {
    return equals(EMPTY);
  }

  /**
   * The rule set of those files with this book over them. Mistakes are in its problems: tweaks of
   * rules that are gone among them.
   */
  public RuleSet over(RuleSet below) {
    if (isEmpty()) {
      return below;
    }
    return below.with(
        files.entrySet().stream()
            .map(file -> new RuleSource(file.getKey(), file.getValue()))
            .toList(),
        new RuleSource(CHANGES, changes()));
  }

  /**
   * Files that were made from a text that has changed since, or that is gone: an admin has to
   * decide which of both counts. Until then the book's file does.
   */
  public List<String> outdated(Collection<RuleSource> below) {
    Map<String, String> present = new TreeMap<>();
    below.forEach(file -> present.put(file.path(), file.text()));
    return bases.entrySet().stream()
        .filter(base -> !Objects.equals(base.getValue(), present.get(base.getKey())))
        .map(Map.Entry::getKey)
        .toList();
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

package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is wrong with a rule book before it judges anybody: files that can't be read, examples that
 * are not kept, rules that fire on everything.
 *
 * @param rules the rule set that the book would give
 * @param problems mistakes in files and tweaks that the rules below don't have
 * @param faults examples of the book's own rules that are not kept
 * @param sweeping keys of the book's own rules that fire on much of what is fine
 */
public record RuleBookCheck(
    RuleSet rules, List<RuleProblem> problems, List<ExampleFault> faults, List<String> sweeping) {
  /** A rule that fires on more than one of so many fine comments judges everything. */
  private static final int ONE_IN = 4;

  /** Fine comments often help: a rule that welcomes may find something in more of them. */
  private static final int ONE_HELPFUL_IN = 2;

  private static final int MOST_TRIED = 400;

  public RuleBookCheck {
    problems = List.copyOf(problems);
    faults = List.copyOf(faults);
    sweeping = List.copyOf(sweeping);
  }

  /** Looks through that book as it lies over those rules. */
  public static RuleBookCheck of(RuleBook book, RuleSet below) {
    return of(book, below, below);
  }

  /**
   * The same, faster where {@code like} has most of it read and compiled already.
   *
   * @param like any rule set, such as that of the book before its last change
   */
  public static RuleBookCheck of(RuleBook book, RuleSet below, RuleSet like) {
    RuleSet rules = book.over(below, like);
    List<RuleProblem> problems = new ArrayList<>(rules.problems());
    problems.removeAll(below.problems());
    RuleBook plain = withoutSilencingOfOwn(book);
    RuleSet tried = plain.equals(book) ? rules : plain.over(below, rules);
    List<Rule> own =
        tried.rules().stream()
            .filter(rule -> book.files().containsKey(rule.file().path()))
            .toList();
    RuleTrial trial = new RuleTrial(new WordingEngine(tried));
    return new RuleBookCheck(rules, problems, trial.faults(own), sweeping(own, trial, fine(below)));
  }

  /** A rule that is switched off or has more exceptions has to keep its examples all the same. */
  private static RuleBook withoutSilencingOfOwn(RuleBook book) {
    RuleBook plain = book;
    for (String path : book.files().keySet()) {
      String key = new RuleSource(path, "").key();
      RuleTweak tweak = book.tweaks().getOrDefault(key, RuleTweak.NONE);
      if (!tweak.enabled() || !tweak.unless().isEmpty()) {
        plain = plain.withTweak(key, RuleTweak.NONE);
      }
    }
    return plain;
  }

  public boolean isGood() {
    return problems.isEmpty() && faults.isEmpty() && sweeping.isEmpty();
  }

  /** What the rules below must not find is fine by many hands. */
  private static List<String> fine(RuleSet below) {
    return below.rules().stream()
        .flatMap(rule -> rule.examples().misses().stream())
        .limit(MOST_TRIED)
        .toList();
  }

  private static List<String> sweeping(List<Rule> own, RuleTrial trial, List<String> fine) {
    Map<String, Integer> oneIn = new HashMap<>();
    own.stream()
        .filter(rule -> rule.category() != null || rule.component() != null)
        .forEach(rule -> oneIn.put(rule.key(), rule.category() == null ? ONE_HELPFUL_IN : ONE_IN));
    return oneIn.isEmpty() || fine.isEmpty()
        ? List.of()
        : trial.fires(fine).entrySet().stream()
            .filter(found -> oneIn.containsKey(found.getKey()))
            .filter(found -> found.getValue() * oneIn.get(found.getKey()) > fine.size())
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
  }
}

package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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

  private static final int MOST_TRIED = 400;

  public RuleBookCheck {
    problems = List.copyOf(problems);
    faults = List.copyOf(faults);
    sweeping = List.copyOf(sweeping);
  }

  /** Looks through that book as it lies over those rules. */
  public static RuleBookCheck of(RuleBook book, RuleSet below) {
    RuleSet rules = book.over(below);
    List<RuleProblem> problems = new ArrayList<>(rules.problems());
    problems.removeAll(below.problems());
    RuleSet tried = withoutTweaksOfOwn(book).over(below);
    List<Rule> own =
        tried.rules().stream()
            .filter(rule -> book.files().containsKey(rule.file().path()))
            .toList();
    RuleTrial trial = new RuleTrial(new WordingEngine(tried));
    return new RuleBookCheck(rules, problems, trial.faults(own), sweeping(own, trial, fine(below)));
  }

  /** A rule that is switched off or weighed otherwise has to keep its examples all the same. */
  private static RuleBook withoutTweaksOfOwn(RuleBook book) {
    RuleBook plain = book;
    for (String path : book.files().keySet()) {
      RuleSource file = new RuleSource(path, "");
      plain = plain.withTweak(file.pack() + "/" + file.name(), RuleTweak.NONE);
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
    Set<String> judging =
        own.stream()
            .filter(rule -> rule.category() != null)
            .map(Rule::key)
            .collect(Collectors.toSet());
    return judging.isEmpty() || fine.isEmpty()
        ? List.of()
        : trial.fires(fine).entrySet().stream()
            .filter(found -> judging.contains(found.getKey()))
            .filter(found -> found.getValue() * ONE_IN > fine.size())
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
  }
}

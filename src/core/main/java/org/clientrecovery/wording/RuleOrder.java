package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Brings rules into an order in which each comes after those it refers to. */
final class RuleOrder {
  private final List<Rule> rules;
  private final Consumer<RuleProblem> problems;
  private final Map<Rule, List<Rule>> needs = new HashMap<>();
  private final Map<String, List<Rule>> meant = new HashMap<>();
  private final Set<Rule> done = new LinkedHashSet<>();
  private final Set<Rule> circular = new HashSet<>();
  private final List<Rule> open = new ArrayList<>();

  RuleOrder(List<Rule> rules, Consumer<RuleProblem> problems) {
    this.rules = rules;
    this.problems = problems;
  }

  /** The rules in order; those that run in a circle are reported and left out. */
  List<Rule> sort() {
    rules.forEach(rule -> needs.put(rule, needed(rule)));
    for (int turn = 0; turn < 3; turn++) {
      int now = turn;
      rules.stream().filter(rule -> turn(rule) == now).forEach(this::visit);
    }
    return done.stream().filter(rule -> !circular.contains(rule)).toList();
  }

  /** Written rules first, then tables that see what those found, then what sees both. */
  private static int turn(Rule rule) {
    if (rule.body() instanceof RuleBody.FixFirst || rule.body() instanceof RuleBody.FixFirstModel) {
      return 2;
    }
    return rule.body() instanceof RuleBody.Model ? 1 : 0;
  }

  private List<Rule> needed(Rule rule) {
    List<Rule> needed = new ArrayList<>();
    for (Reference reference : RulePatterns.references(rule)) {
      List<Rule> meant = meant(reference);
      if (meant.isEmpty() && reference.kind().equals("rule")) {
        problems.accept(
            RuleProblem.at(
                rule.file(),
                reference.place().line(),
                reference.place().column(),
                RuleMistake.UNKNOWN_RULE_IGNORED,
                reference.name()));
      }
      needed.addAll(meant);
    }
    return needed;
  }

  private List<Rule> meant(Reference reference) {
    return meant.computeIfAbsent(
        reference.kind() + ":" + reference.name(),
        name -> rules.stream().filter(reference::means).filter(other -> turn(other) == 0).toList());
  }

  private void visit(Rule rule) {
    if (done.contains(rule)) {
      return;
    }
    int before = open.indexOf(rule);
    if (before >= 0) {
      report(open.subList(before, open.size()));
      return;
    }
    open.add(rule);
    needs.get(rule).forEach(this::visit);
    open.remove(open.size() - 1);
    done.add(rule);
  }

  private void report(List<Rule> circle) {
    String names = String.join(" > ", circle.stream().map(Rule::key).toList());
    Rule first = circle.get(circle.size() - 1);
    if (circular.add(first)) {
      problems.accept(RuleProblem.at(first.file(), 1, 1, RuleMistake.CIRCLE, names));
    }
  }
}

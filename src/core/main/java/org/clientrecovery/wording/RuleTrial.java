package org.clientrecovery.wording;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.clientrecovery.text.Audience;
import org.clientrecovery.text.CommentContext;
import org.clientrecovery.text.Position;

/** Runs the examples that stand in rules. Safe for all threads. */
public final class RuleTrial {
  private static final Instant ANY_TIME = Instant.parse("2026-03-04T10:15:00Z");

  private final WordingEngine engine;

  public RuleTrial(WordingEngine engine) {
    this.engine = engine;
  }

  /** The examples that those rules don't keep; none where all is well. Uses all processors. */
  public List<ExampleFault> faults(Collection<Rule> rules) {
    return rules.parallelStream().flatMap(rule -> faults(rule).stream()).toList();
  }

  /** On how many of those comments each rule fires; rules that fire on none are left out. */
  Map<String, Integer> fires(List<String> comments) {
    CommentContext context = CommentContext.publicReply(ANY_TIME, ZoneOffset.UTC);
    return comments.parallelStream()
        .flatMap(comment -> engine.firedRules(comment, context).stream())
        .collect(Collectors.toMap(key -> key, key -> 1, Integer::sum, TreeMap::new));
  }

  /** Where an example stands is looked up for those alone that are not kept. */
  private List<ExampleFault> faults(Rule rule) {
    RuleExamples examples = rule.examples();
    boolean kept =
        examples.hits().stream().allMatch(hit -> fires(rule, hit))
            && examples.misses().stream().noneMatch(miss -> fires(rule, miss));
    return kept ? List.of() : placedFaults(rule);
  }

  private List<ExampleFault> placedFaults(Rule rule) {
    List<ExampleFault> faults = new ArrayList<>();
    RuleExamples.placed(rule.file(), "hits").stream()
        .filter(hit -> !fires(rule, RuleExamples.plain(hit)))
        .forEach(hit -> faults.add(fault(rule, true, hit)));
    RuleExamples.placed(rule.file(), "misses").stream()
        .filter(miss -> fires(rule, RuleExamples.plain(miss)))
        .forEach(miss -> faults.add(fault(rule, false, miss)));
    return faults;
  }

  private boolean fires(Rule rule, String example) {
    return engine.firedRules(example, contextOf(rule)).contains(rule.key());
  }

  private static CommentContext contextOf(Rule rule) {
    Audience audience = rule.applies().audience();
    Position position = rule.applies().position();
    CommentContext context =
        CommentContext.publicReply(ANY_TIME, ZoneOffset.UTC)
            .withAudience(audience == null ? Audience.PUBLIC : audience)
            .withPosition(position == null ? Position.UNKNOWN : position);
    return rule.applies().stages().stream().findFirst().map(context::withStage).orElse(context);
  }

  private static ExampleFault fault(Rule rule, boolean hit, Written example) {
    return new ExampleFault(
        rule.key(), hit, example.text(), rule.file().path(), example.line(), example.column());
  }
}

package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.clientrecovery.text.CommentText;

/** Makes the review of what fired: counts each place once, adds up, words the result. */
final class ReviewWriter {
  private final RuleSet ruleSet;
  private final LanguageRules language;
  private final Reading reading;
  private final Matching matching;
  private final CommentText text;
  private final Hits fired;

  ReviewWriter(RuleSet ruleSet, LanguageRules language, Reading reading) {
    this.ruleSet = ruleSet;
    this.language = language;
    this.reading = reading;
    this.matching = reading.matching();
    this.text = reading.text();
    this.fired = reading.fired();
  }

  CommentReview write() {
    Weighing weighing = new Weighing(language, reading, ruleSet.settings().categoryThreshold());
    List<Evidence> counted = weighing.counted();
    boolean defensive = defensive(counted) >= ruleSet.threshold();
    if (!defensive) {
      counted = weighing.withoutGuesses();
    }
    double total = counted.stream().mapToDouble(Evidence::points).sum();
    List<Flag> flags = flags(counted, weighing, defensive);
    List<FoundComponent> components = components();
    boolean fixFirst = !defensive && reading.fixFirst().fired() != null;
    return new CommentReview(
        (int) Math.round(Math.max(0, 100 - total)),
        defensive,
        flags,
        components,
        fixFirst,
        new Summary(language.phrases())
            .of(
                defensive,
                fixFirst,
                flags,
                components,
                fixFirst ? reading.fixFirst().cues() : List.of()),
        ruleSet.version());
  }

  private static double defensive(List<Evidence> counted) {
    return counted.stream()
        .filter(one -> one.category().isDefensive())
        .mapToDouble(Evidence::points)
        .sum();
  }

  private List<Flag> flags(List<Evidence> counted, Weighing weighing, boolean defensive) {
    List<Flag> flags = new ArrayList<>();
    double least = leastStrength(counted, weighing);
    for (Evidence e : counted) {
      Rule rule = e.rule().rule();
      flags.add(flag(e, rule, !defensive || weighing.strength(rule.category()) < least));
    }
    return flags;
  }

  /** From which on a category is more than a hint: in a defensive comment one at least is. */
  private double leastStrength(List<Evidence> counted, Weighing weighing) {
    double most =
        counted.stream()
            .map(Evidence::category)
            .filter(Category::isDefensive)
            .mapToDouble(weighing::strength)
            .max()
            .orElse(Double.MAX_VALUE);
    return Math.min(ruleSet.settings().categoryThreshold(), most);
  }

  private Flag flag(Evidence e, Rule rule, boolean hint) {
    int start = text.start(e.from());
    int end = text.end(e.to() - 1);
    return new Flag(
        rule.key(),
        rule.category(),
        start,
        end,
        text.source().substring(start, end),
        rounded(e.points()),
        hint,
        reading.message(e.rule(), e.sentence()),
        rule.suggestion(),
        rule.rewrite().map(template -> rewrite(template, e)).orElse(null),
        List.copyOf(e.supporting()));
  }

  private static double rounded(double points) {
    return Math.round(points * 10) / 10.0;
  }

  private String rewrite(String template, Evidence e) {
    matching.enter(e.sentence());
    for (Program program : e.rule().phrases()) {
      CaptureSearch search = new CaptureSearch(program, matching, text);
      if (search.search(e.from(), e.to())) {
        return new Rewrite(template, text).fill(e.sentence(), e.from(), e.to(), search);
      }
    }
    return null;
  }

  private List<FoundComponent> components() {
    List<FoundComponent> found = new ArrayList<>();
    for (int i = 0; i < fired.count; i++) {
      Rule rule = language.rules().get(fired.owner[i]).rule();
      if (rule.component() != null && !reading.isSilenced(i)) {
        int start = text.start(fired.from[i]);
        int end = text.end(fired.to[i] - 1);
        found.add(
            new FoundComponent(
                rule.key(), rule.component(), start, end, text.source().substring(start, end)));
      }
    }
    found.sort(
        Comparator.comparingInt(FoundComponent::start)
            .thenComparing(Comparator.comparingInt(FoundComponent::end).reversed())
            .thenComparing(FoundComponent::component));
    return withoutInner(found);
  }

  private static List<FoundComponent> withoutInner(List<FoundComponent> found) {
    Map<Component, Integer> ends = new EnumMap<>(Component.class);
    List<FoundComponent> kept = new ArrayList<>();
    for (FoundComponent next : found) {
      if (next.start() >= ends.getOrDefault(next.component(), 0)) {
        kept.add(next);
        ends.put(next.component(), next.end());
      }
    }
    return kept;
  }
}

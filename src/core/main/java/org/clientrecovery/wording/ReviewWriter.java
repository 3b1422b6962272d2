package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clientrecovery.text.CommentText;
import org.clientrecovery.wording.Compiled.CompiledRule;

/** Makes the review of what fired: counts each place once, adds up, words the result. */
final class ReviewWriter {
  private static final double LONE_WITNESS = 0.85;

  /** Share of its points from which a table seconds a rule. */
  private static final double SURE = 0.75;

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

  /**
   * A fired rule with the points that count here.
   *
   * @param supporting keys of weaker rules whose place it covers
   */
  private record Evidence(
      CompiledRule rule, int sentence, int from, int to, double points, Set<String> supporting) {

    Evidence weighing(double other) {
      return new Evidence(rule, sentence, from, to, other, supporting);
    }

    /** Whether a weaker one is of the same category and shares words with this. */
    boolean covers(Evidence other) {
      return sentence == other.sentence
          && rule.rule().category() == other.rule.rule().category()
          && from < other.to
          && other.from < to;
    }

    void support(Evidence weaker) {
      if (weaker.rule != rule) {
        supporting.add(weaker.rule.rule().key());
      }
    }
  }

  CommentReview write() {
    List<Evidence> counted = repeatedHalf(strongestFirst());
    Map<Category, Double> sums = new EnumMap<>(Category.class);
    counted.forEach(e -> sums.merge(e.rule().rule().category(), e.points(), Double::sum));
    double evidence = 0;
    double total = 0;
    for (Map.Entry<Category, Double> sum : sums.entrySet()) {
      evidence += sum.getKey().isDefensive() ? sum.getValue() : 0;
      total += sum.getValue();
    }
    boolean defensive = evidence * trust() >= ruleSet.threshold();
    List<Flag> flags = flags(counted, sums, defensive);
    List<FoundComponent> components = components();
    boolean fixFirst = !defensive && reading.isFixFirst();
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
                fixFirst ? reading.fixFirstCues() : List.of()),
        ruleSet.version());
  }

  /**
   * What the evidence of a comment of one sentence is worth: less, where a rule stands alone and
   * the trained table isn't sure of the sentence.
   */
  private double trust() {
    int judged = 0;
    for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
      judged += ModelScores.isJudged(text, sentence) ? 1 : 0;
    }
    return judged > 1 || language.modelWords().isEmpty() || isSeconded() ? 1 : LONE_WITNESS;
  }

  private boolean isSeconded() {
    for (int i = 0; i < fired.count; i++) {
      CompiledRule rule = language.rules().get(fired.owner[i]);
      if (rule.model() != null
          && rule.rule().category() != null
          && fired.points[i] >= SURE * rule.rule().weight()) {
        return true;
      }
    }
    return false;
  }

  /** What fired for categories, without places that a stronger flag of the category covers. */
  private List<Evidence> strongestFirst() {
    List<Evidence> all = new ArrayList<>();
    for (int i = 0; i < fired.count; i++) {
      CompiledRule rule = language.rules().get(fired.owner[i]);
      if (rule.rule().category() != null) {
        all.add(evidence(rule, i));
      }
    }
    all.sort(Comparator.comparingDouble(Evidence::points).reversed());
    List<Evidence> kept = new ArrayList<>();
    for (Evidence next : all) {
      Optional<Evidence> stronger = kept.stream().filter(one -> one.covers(next)).findFirst();
      stronger.ifPresentOrElse(one -> one.support(next), () -> kept.add(next));
    }
    return kept;
  }

  private Evidence evidence(CompiledRule rule, int number) {
    return new Evidence(
        rule,
        fired.sentence[number],
        fired.from[number],
        fired.to[number],
        fired.points[number],
        new LinkedHashSet<>());
  }

  private static List<Evidence> repeatedHalf(List<Evidence> kept) {
    Map<Integer, Integer> times = new HashMap<>();
    List<Evidence> counted = new ArrayList<>();
    for (Evidence e : kept) {
      int before = times.merge(e.rule().rank(), 1, Integer::sum) - 1;
      double points = before == 0 ? e.points() : e.points() / 2;
      counted.add(e.weighing(points));
    }
    counted.sort(Comparator.comparingInt(Evidence::from).thenComparingInt(e -> e.rule().rank()));
    return counted;
  }

  private List<Flag> flags(List<Evidence> counted, Map<Category, Double> sums, boolean defensive) {
    List<Flag> flags = new ArrayList<>();
    for (Evidence e : counted) {
      Rule rule = e.rule().rule();
      boolean weak = sums.get(rule.category()) < ruleSet.settings().categoryThreshold();
      flags.add(flag(e, rule, !defensive || weak));
    }
    return flags;
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

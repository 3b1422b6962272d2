package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.clientrecovery.wording.Compiled.CompiledRule;

/**
 * What fired for categories on one comment, without places that another flag of the category
 * covers, each with the points of its sentence alone. Immutable once it is made.
 */
final class FoundEvidence {
  /** What is written says more than a table, and is the one to show where both object. */
  private static final Comparator<Evidence> WRITTEN_FIRST =
      Comparator.comparing(Evidence::isOfTable)
          .thenComparing(Comparator.comparingDouble(Evidence::points).reversed());

  private final LanguageRules language;
  private final Reading reading;
  private final boolean asUsual;
  private final List<Evidence> all;

  /**
   * @param asUsual whether rules have their usual weights, whatever an admin made of them
   */
  FoundEvidence(LanguageRules language, Reading reading, boolean asUsual) {
    this.language = language;
    this.reading = reading;
    this.asUsual = asUsual;
    all = apart();
  }

  /** All of it, what is written first, then by points. */
  List<Evidence> all() {
    return all;
  }

  /** What written rules found whose flags a table weighs. */
  List<Evidence> writtenAndWeighed() {
    return all.stream().filter(one -> !one.isOfTable() && isWeighed(one)).toList();
  }

  /** Whether an admin changed the weight of a rule that fired. */
  boolean isChanged() {
    return all.stream().anyMatch(one -> one.rule().rule().emphasis() != 1);
  }

  /** Sentences in which a written rule stands that can't be meant otherwise. */
  BitSet settled() {
    BitSet settled = new BitSet();
    all.stream()
        .filter(one -> !isWeighed(one) && one.points() >= LanguageCompiler.CERTAIN)
        .forEach(one -> settled.set(one.sentence()));
    return settled;
  }

  /** Whether a table says how much of its points counts. */
  boolean isWeighed(Evidence one) {
    return judge(one) != null;
  }

  /** A model that judges whole comments and weighs some of it; null where none does. */
  WordModel judgeOfWhole() {
    for (Evidence one : all) {
      WordModel judge = judge(one);
      if (judge != null && judge.whole() != null) {
        return judge;
      }
    }
    return null;
  }

  private WordModel judge(Evidence one) {
    CompiledRule weigher = one.isOfTable() ? one.rule() : language.weigher(one.rule());
    return weigher == null ? null : weigher.model();
  }

  private List<Evidence> apart() {
    Hits fired = reading.fired();
    List<Evidence> found = new ArrayList<>();
    for (int i = 0; i < fired.count; i++) {
      CompiledRule rule = reading.rule(fired.owner[i]);
      if (rule.rule().category() != null) {
        found.add(
            new Evidence(rule, fired.sentence[i], fired.from[i], fired.to[i], points(rule, i)));
      }
    }
    found.sort(WRITTEN_FIRST);
    ApartPlaces kept = new ApartPlaces(reading.text().sentenceCount());
    found.forEach(kept::add);
    return kept.all();
  }

  private double points(CompiledRule rule, int number) {
    double points = asUsual ? usualPoints(rule, number) : reading.fired().points[number];
    CompiledRule weigher = language.weigher(rule);
    return weigher == null
        ? points
        : points * weigher.model().defensiveShare(reading, reading.fired().sentence[number]);
  }

  private double usualPoints(CompiledRule rule, int number) {
    double emphasis = rule.rule().emphasis();
    if (rule.model() == null) {
      return rule.rule().usualWeight();
    }
    return emphasis == 0 ? 0 : reading.fired().points[number] / emphasis;
  }
}

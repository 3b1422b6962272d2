package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.clientrecovery.wording.Compiled.CompiledRule;

/**
 * What the rules that fired on a comment are worth: each place once, and where a table weighs the
 * rules of a category, each sentence once. The strongest sentence counts in full, every further one
 * by {@value #FURTHER}; other evidence adds up, and a rule that fires again adds half.
 */
final class Weighing {

  /** What every sentence but the strongest counts of its points. */
  private static final double FURTHER = 0.3;

  /** Points from which a further sentence counts at all. */
  private static final double FAINT = 16;

  /** Points from which a sentence is worth a table's flag; then its second thoughts are shown. */
  private static final double WORTH_A_FLAG = 24;

  /** Points from which a table's flag is worth showing in a comment that isn't defensive. */
  private static final double WORTH_A_HINT = 30;

  /** Points of a written rule that can second a table. */
  private static final double WITNESS = 45;

  /** The most points of a sentence that table and rule are sure of. */
  private static final double SURE = 80;

  /** What is written says more than a table, and is the one to show where both object. */
  private static final Comparator<Evidence> WRITTEN_FIRST =
      Comparator.comparing(Evidence::isOfTable)
          .thenComparing(Comparator.comparingDouble(Evidence::points).reversed());

  private static final Comparator<Evidence> BY_SENTENCE =
      Comparator.comparingInt(Evidence::sentence);

  private static final Comparator<Evidence> BY_PLACE =
      Comparator.comparingInt(Evidence::from).thenComparingInt(one -> one.rule().rank());

  private final LanguageRules language;
  private final Reading reading;
  private final List<Evidence> apart;
  private final double[] strengths = new double[Category.values().length];
  private final double seconded;

  Weighing(LanguageRules language, Reading reading) {
    this.language = language;
    this.reading = reading;
    seconded = WordModel.seconded(reading);
    apart = apart();
  }

  /** The evidence in the order of its places, with the points that count; they add up. */
  List<Evidence> counted() {
    double[] strongest = new double[reading.text().sentenceCount()];
    for (Evidence one : apart) {
      strongest[one.sentence()] = Math.max(strongest[one.sentence()], one.points());
    }
    List<Evidence> kept = new ArrayList<>(apart);
    kept.removeIf(one -> one.isOfTable() && strongest[one.sentence()] < WORTH_A_FLAG);
    return counted(kept);
  }

  /** The same without what a table only guesses at: for comments that aren't defensive. */
  List<Evidence> withoutGuesses() {
    List<Evidence> kept = new ArrayList<>(apart);
    kept.removeIf(one -> one.isOfTable() && one.points() < WORTH_A_HINT);
    return counted(kept);
  }

  private List<Evidence> counted(List<Evidence> kept) {
    Arrays.fill(strengths, 0);
    BitSet seen = new BitSet();
    List<Evidence> counted = new ArrayList<>(kept.size());
    List<Evidence> weighed = new ArrayList<>(kept.size());
    for (Evidence one : kept) {
      strengths[one.category().ordinal()] += one.points();
      if (isWeighed(one)) {
        weighed.add(one);
      } else {
        counted.add(repeatedHalf(one, seen));
      }
    }
    addBySentence(weighed, counted);
    counted.sort(BY_PLACE);
    return counted;
  }

  /** The points of a category before sentences were counted once. */
  double strength(Category category) {
    return strengths[category.ordinal()];
  }

  private boolean isWeighed(Evidence one) {
    return one.isOfTable() || language.weigher(one.rule()) != null;
  }

  /** What fired for categories, without places that another flag of the category covers. */
  private List<Evidence> apart() {
    Hits fired = reading.fired();
    List<Evidence> all = new ArrayList<>();
    for (int i = 0; i < fired.count; i++) {
      CompiledRule rule = reading.rule(fired.owner[i]);
      if (rule.rule().category() != null) {
        all.add(new Evidence(rule, fired.sentence[i], fired.from[i], fired.to[i], points(rule, i)));
      }
    }
    all.sort(WRITTEN_FIRST);
    ApartPlaces kept = new ApartPlaces(reading.text().sentenceCount());
    all.forEach(kept::add);
    return kept.all();
  }

  private double points(CompiledRule rule, int number) {
    double points = reading.fired().points[number];
    CompiledRule weigher = language.weigher(rule);
    return weigher == null
        ? points
        : points * weigher.model().defensiveShare(reading, reading.fired().sentence[number]);
  }

  private static Evidence repeatedHalf(Evidence one, BitSet seen) {
    if (seen.get(one.rule().rank())) {
      return one.weighing(one.points() / 2);
    }
    seen.set(one.rule().rank());
    return one;
  }

  private void addBySentence(List<Evidence> weighed, List<Evidence> counted) {
    weighed.sort(BY_SENTENCE);
    double most = 0;
    for (int at = 0; at < weighed.size(); at = endOfSentence(weighed, at)) {
      most = Math.max(most, worth(ofSentence(weighed, at)));
    }
    boolean first = true;
    for (int at = 0; at < weighed.size(); at = endOfSentence(weighed, at)) {
      double points = worth(ofSentence(weighed, at));
      boolean full = first && points == most;
      first &= !full;
      addShared(ofSentence(weighed, at), full ? points : further(points), counted);
    }
  }

  private static List<Evidence> ofSentence(List<Evidence> sorted, int from) {
    return sorted.subList(from, endOfSentence(sorted, from));
  }

  private static int endOfSentence(List<Evidence> sorted, int from) {
    int end = from;
    while (end < sorted.size() && sorted.get(end).sentence() == sorted.get(from).sentence()) {
      end++;
    }
    return end;
  }

  private static double further(double points) {
    return points < FAINT ? 0 : points * FURTHER;
  }

  /** The strongest flag's points, as much more or less as an admin made of the rules there. */
  private double worth(List<Evidence> sentence) {
    double strongest = 0;
    double emphasis = 0;
    double witness = 0;
    boolean written = false;
    for (Evidence one : sentence) {
      strongest = Math.max(strongest, one.points());
      if (!one.isOfTable()) {
        written = true;
        emphasis = Math.max(emphasis, one.rule().rule().emphasis());
        witness = Math.max(witness, one.rule().rule().weight());
      }
    }
    return (written ? emphasis : 1) * (witness >= WITNESS ? seconded(strongest) : strongest);
  }

  private double seconded(double points) {
    return Math.max(points, Math.min(SURE, points * seconded));
  }

  /** Divides the points of a sentence among its flags, by the points that each has. */
  private static void addShared(List<Evidence> sentence, double points, List<Evidence> counted) {
    double sum = sentence.stream().mapToDouble(Evidence::points).sum();
    for (Evidence one : sentence) {
      counted.add(one.weighing(sum == 0 ? 0 : points * one.points() / sum));
    }
  }
}

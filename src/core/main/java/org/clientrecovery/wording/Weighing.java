package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * What the rules that fired on a comment are worth: each place once, and where a table weighs the
 * rules of a category, each sentence once. The strongest sentence counts in full, every further one
 * by {@value #FURTHER}; other evidence adds up, and a rule that fires again adds half.
 *
 * <p>Where a table judges whole comments, too, what it weighs adds up to the points that the
 * comment as a whole has ({@link CommentShares}), more or less by what an admin made of the rules.
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

  /** How many times more a sentence may count for what the comment as a whole shows. */
  private static final double MOST_RAISED = 4;

  private static final Comparator<Evidence> BY_SENTENCE =
      Comparator.comparingInt(Evidence::sentence);

  private static final Comparator<Evidence> BY_PLACE =
      Comparator.comparingInt(Evidence::from).thenComparingInt(one -> one.rule().rank());

  private final LanguageRules language;
  private final Reading reading;
  private final FoundEvidence found;
  private final double[] strengths = new double[Category.values().length];
  private final double seconded;
  private final double named;
  private final boolean asUsual;

  /** What the comment as a whole makes of its evidence; null where sentences alone count. */
  private final CommentShares shares;

  /** How many times more the evidence counts for what the comment as a whole shows. */
  private final double raised;

  /**
   * @param named points from which a category is more than a hint
   */
  Weighing(LanguageRules language, Reading reading, double named) {
    this(language, reading, named, false);
  }

  /**
   * @param asUsual whether to weigh as if nobody had changed the weight of a rule, and sentences
   *     alone
   */
  private Weighing(LanguageRules language, Reading reading, double named, boolean asUsual) {
    this.language = language;
    this.reading = reading;
    this.named = named;
    this.asUsual = asUsual;
    seconded = WordModel.seconded(reading);
    found = new FoundEvidence(language, reading, asUsual);
    shares = asUsual ? null : shares();
    raised = shares == null ? 1 : raised();
  }

  private CommentShares shares() {
    WordModel model = found.judgeOfWhole();
    return model == null ? null : new CommentShares(model, reading, found.writtenAndWeighed());
  }

  private double raised() {
    double sum =
        (found.isChanged() ? new Weighing(language, reading, named, true) : this).sumOfWeighed();
    return sum == 0 ? 1 : Math.min(MOST_RAISED, shares.points() / sum);
  }

  private double sumOfWeighed() {
    List<Evidence> counted = new ArrayList<>();
    addBySentence(weighed(worthShowing()), counted);
    return counted.stream().mapToDouble(Evidence::points).sum();
  }

  /** The evidence in the order of its places, with the points that count; they add up. */
  List<Evidence> counted() {
    return counted(worthShowing());
  }

  /** Without what a table alone says of sentences that it finds little in. */
  private List<Evidence> worthShowing() {
    double[] strongest = new double[reading.text().sentenceCount()];
    for (Evidence one : found.all()) {
      strongest[one.sentence()] = Math.max(strongest[one.sentence()], one.points());
    }
    List<Evidence> kept = new ArrayList<>(found.all());
    kept.removeIf(one -> one.isOfTable() && strongest[one.sentence()] < WORTH_A_FLAG);
    BitSet settled = found.settled();
    kept.removeIf(
        one -> isSecondThought(one, strongest[one.sentence()], settled.get(one.sentence())));
    return kept;
  }

  /**
   * Whether something else is likelier in that sentence than what a table finds there, and the
   * comment as a whole doesn't bear it out, or a rule has settled what it is.
   */
  private boolean isSecondThought(Evidence one, double strongest, boolean settled) {
    boolean second = shares != null && one.isOfTable() && one.points() < strongest;
    return second && (settled || shares.points(one.category()) < named);
  }

  /** The same without what a table only guesses at: for comments that aren't defensive. */
  List<Evidence> withoutGuesses() {
    List<Evidence> kept = new ArrayList<>(found.all());
    kept.removeIf(one -> one.isOfTable() && one.points() < WORTH_A_HINT);
    return counted(kept);
  }

  private List<Evidence> counted(List<Evidence> kept) {
    Arrays.fill(strengths, 0);
    BitSet seen = new BitSet();
    List<Evidence> counted = new ArrayList<>(kept.size());
    addBySentence(weighed(kept), counted);
    counted.replaceAll(one -> one.weighing(one.points() * raised));
    for (Evidence one : kept) {
      strengthen(one);
      if (!found.isWeighed(one)) {
        counted.add(repeatedHalf(one, seen));
      }
    }
    counted.sort(BY_PLACE);
    return counted;
  }

  private List<Evidence> weighed(List<Evidence> kept) {
    return new ArrayList<>(kept.stream().filter(found::isWeighed).toList());
  }

  private void strengthen(Evidence one) {
    int category = one.category().ordinal();
    if (shares == null || !found.isWeighed(one)) {
      strengths[category] += one.points();
    } else {
      double points = shares.points(one.category()) * one.rule().rule().emphasis();
      strengths[category] = Math.max(strengths[category], points);
    }
  }

  /**
   * The points of a category: those that the comment as a whole gives it, else those of its
   * sentences before they were counted once.
   */
  double strength(Category category) {
    return strengths[category.ordinal()];
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
    return (written && !asUsual ? emphasis : 1)
        * (witness >= WITNESS ? seconded(strongest) : strongest);
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

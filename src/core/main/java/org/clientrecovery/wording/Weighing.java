package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  private final LanguageRules language;
  private final Reading reading;
  private final List<Evidence> apart;
  private final Map<Category, Double> strengths = new EnumMap<>(Category.class);

  Weighing(LanguageRules language, Reading reading) {
    this.language = language;
    this.reading = reading;
    apart = apart();
  }

  /** The evidence in the order of its places, with the points that count; they add up. */
  List<Evidence> counted() {
    Map<Integer, Double> strongest = new TreeMap<>();
    apart.forEach(one -> strongest.merge(one.sentence(), one.points(), Math::max));
    return counted(
        apart.stream()
            .filter(one -> !isTable(one) || strongest.get(one.sentence()) >= WORTH_A_FLAG)
            .toList());
  }

  /** The same without what a table only guesses at: for comments that aren't defensive. */
  List<Evidence> withoutGuesses() {
    strengths.clear();
    return counted(
        apart.stream().filter(one -> !isTable(one) || one.points() >= WORTH_A_HINT).toList());
  }

  private static boolean isTable(Evidence one) {
    return isTable(one.rule().rule());
  }

  private List<Evidence> counted(List<Evidence> kept) {
    kept.forEach(one -> strengths.merge(one.category(), one.points(), Double::sum));
    List<Evidence> counted = repeatedHalf(kept.stream().filter(one -> !isWeighed(one)).toList());
    counted.addAll(bySentence(kept.stream().filter(this::isWeighed).toList()));
    counted.sort(
        Comparator.comparingInt(Evidence::from).thenComparingInt(one -> one.rule().rank()));
    return counted;
  }

  /** The points of a category before sentences were counted once. */
  double strength(Category category) {
    return strengths.getOrDefault(category, 0.0);
  }

  private boolean isWeighed(Evidence one) {
    return isTable(one) || language.weigher(one.rule()) != null;
  }

  /** What fired for categories, without places that another flag of the category covers. */
  private List<Evidence> apart() {
    Hits fired = reading.fired();
    List<Evidence> all = new ArrayList<>();
    for (int i = 0; i < fired.count; i++) {
      CompiledRule rule = language.rules().get(fired.owner[i]);
      if (rule.rule().category() != null) {
        all.add(new Evidence(rule, fired.sentence[i], fired.from[i], fired.to[i], points(rule, i)));
      }
    }
    all.sort(
        Comparator.comparing((Evidence one) -> isTable(one))
            .thenComparing(Comparator.comparingDouble(Evidence::points).reversed()));
    List<Evidence> kept = new ArrayList<>();
    all.forEach(next -> keep(kept, next));
    return kept;
  }

  /** What is written says more than a table: its flag stays, with the points of the stronger. */
  private static void keep(List<Evidence> kept, Evidence next) {
    for (int i = 0; i < kept.size(); i++) {
      Evidence one = kept.get(i);
      if (one.covers(next)) {
        one.support(next);
        kept.set(i, one.weighing(Math.max(one.points(), next.points())));
        return;
      }
    }
    kept.add(next);
  }

  private double points(CompiledRule rule, int number) {
    double points = reading.fired().points[number];
    CompiledRule weigher = language.weigher(rule);
    return weigher == null
        ? points
        : points * weigher.model().defensiveShare(reading, reading.fired().sentence[number]);
  }

  private static List<Evidence> repeatedHalf(List<Evidence> kept) {
    Map<Integer, Integer> times = new HashMap<>();
    List<Evidence> counted = new ArrayList<>();
    for (Evidence one : kept) {
      int before = times.merge(one.rule().rank(), 1, Integer::sum) - 1;
      counted.add(one.weighing(before == 0 ? one.points() : one.points() / 2));
    }
    return counted;
  }

  private List<Evidence> bySentence(List<Evidence> weighed) {
    Map<Integer, List<Evidence>> sentences = new TreeMap<>();
    weighed.forEach(
        one -> sentences.computeIfAbsent(one.sentence(), absent -> new ArrayList<>()).add(one));
    Map<Integer, Double> worth = new TreeMap<>();
    sentences.forEach((sentence, all) -> worth.put(sentence, worth(all)));
    double most = worth.isEmpty() ? 0 : Collections.max(worth.values());
    List<Evidence> counted = new ArrayList<>();
    boolean first = true;
    for (Map.Entry<Integer, List<Evidence>> sentence : sentences.entrySet()) {
      double points = worth.get(sentence.getKey());
      boolean full = first && points == most;
      first &= !full;
      counted.addAll(shared(sentence.getValue(), full ? points : further(points)));
    }
    return counted;
  }

  private static double further(double points) {
    return points < FAINT ? 0 : points * FURTHER;
  }

  /** The strongest flag's points, as much more or less as an admin made of the rules there. */
  private double worth(List<Evidence> sentence) {
    double strongest = sentence.stream().mapToDouble(Evidence::points).max().orElse(0);
    List<Rule> written =
        sentence.stream().map(one -> one.rule().rule()).filter(rule -> !isTable(rule)).toList();
    double emphasis = written.stream().mapToDouble(Rule::emphasis).max().orElse(1);
    boolean seconded = written.stream().anyMatch(rule -> rule.weight() >= WITNESS);
    return emphasis * (seconded ? seconded(strongest) : strongest);
  }

  private double seconded(double points) {
    return Math.max(points, Math.min(SURE, points * WordModel.seconded(reading)));
  }

  private static boolean isTable(Rule rule) {
    return rule.body() instanceof RuleBody.Model;
  }

  /** Divides the points of a sentence among its flags, by the points that each has. */
  private static List<Evidence> shared(List<Evidence> sentence, double points) {
    double sum = sentence.stream().mapToDouble(Evidence::points).sum();
    return sentence.stream()
        .map(one -> one.weighing(sum == 0 ? 0 : points * one.points() / sum))
        .toList();
  }
}

package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.clientrecovery.text.CommentText;

/**
 * What a whole comment shows of how it is meant, as numbers: of each label the points of its
 * strongest sentence and the sum of its shares, what the most defensive sentence is like, what
 * written rules found, and how long the comment is. Working memory of one comment.
 */
final class CommentSigns {
  /** Points beyond, for or against a label, say no more. */
  private static final double MOST_POINTS = 6;

  /** The weight of a written rule that counts as 1. */
  private static final double USUAL_WEIGHT = 30;

  private static final String[] OF_COMMENT = {
    "next:defensive",
    "third:defensive",
    "mean:defensive",
    "likeliest",
    "likely",
    "written",
    "written-sentences",
    "sentences",
    "alone",
    "letters"
  };

  private static final String[] OF_SENTENCE = {"first", "last", "question", "exclamation", "words"};

  private final ModelTable table;
  private final ModelScores scores;
  private final CommentText text;
  private final int[] judged;
  private final double[] values;
  private int count;

  private CommentSigns(ModelTable table, ModelScores scores, CommentText text) {
    this.table = table;
    this.scores = scores;
    this.text = text;
    judged = scores.judgedSentences();
    values = new double[count(table)];
  }

  /** How many names there are. */
  private static int count(ModelTable table) {
    return 2 * table.labels().size() + OF_COMMENT.length + OF_SENTENCE.length + table.defensive();
  }

  /** What it gives numbers of, in their order. */
  static List<String> names(ModelTable table) {
    List<String> categories = table.labels().subList(0, table.defensive());
    List<String> names = new ArrayList<>();
    table.labels().forEach(label -> names.add("strongest:" + label));
    table.labels().forEach(label -> names.add("sum:" + label));
    Stream.of(OF_COMMENT, OF_SENTENCE).flatMap(Arrays::stream).forEach(names::add);
    categories.forEach(category -> names.add("written:" + category));
    return names;
  }

  /**
   * The numbers of one comment.
   *
   * @param written what written rules found whose flags the table weighs
   */
  static double[] of(WordModel model, Reading reading, List<Evidence> written) {
    ModelScores scores = reading.scores(model);
    CommentSigns signs = new CommentSigns(model.table(), scores, reading.text());
    signs.labels();
    signs.comment(written);
    signs.sentence();
    signs.written(written);
    return signs.values;
  }

  private void add(double value) {
    values[count++] = value;
  }

  private void add(boolean value) {
    add(value ? 1 : 0);
  }

  private void labels() {
    for (int label = 0; label < table.labels().size(); label++) {
      add(strongest(label));
    }
    for (int label = 0; label < table.labels().size(); label++) {
      add(sum(label));
    }
  }

  private double strongest(int label) {
    double most = -MOST_POINTS;
    for (int sentence : judged) {
      most = Math.max(most, scores.points(sentence, label));
    }
    return Math.min(MOST_POINTS, most);
  }

  private double sum(int label) {
    double sum = 0;
    for (int sentence : judged) {
      sum += 1 / (1 + Math.exp(-scores.points(sentence, label)));
    }
    return sum;
  }

  private void comment(List<Evidence> written) {
    double[] defensive =
        Arrays.stream(judged).mapToDouble(one -> scores.points(one, table.defensive())).toArray();
    Arrays.sort(defensive);
    add(fromEnd(defensive, 2));
    add(fromEnd(defensive, 3));
    add(sum(table.defensive()) / Math.max(1, judged.length));
    double[] categories = Arrays.copyOf(values, table.defensive());
    Arrays.sort(categories);
    add(fromEnd(categories, 1));
    add(fromEnd(categories, 2));
    add(written.stream().mapToDouble(CommentSigns::weight).max().orElse(0));
    add(written.stream().mapToInt(Evidence::sentence).distinct().count());
    add(Math.log(Math.max(1, judged.length)));
    add(judged.length < 2);
    add(Math.log(text.source().length() + 1.0));
  }

  private static double fromEnd(double[] sorted, int place) {
    double value = place > sorted.length ? -MOST_POINTS : sorted[sorted.length - place];
    return Math.max(-MOST_POINTS, Math.min(MOST_POINTS, value));
  }

  private static double weight(Evidence one) {
    return one.rule().rule().usualWeight() / USUAL_WEIGHT;
  }

  /** How the most defensive sentence stands. */
  private void sentence() {
    int place = mostDefensive();
    char mark = judged.length == 0 ? 0 : text.mark(judged[place]);
    add(place == 0);
    add(place == judged.length - 1);
    add(mark == '?');
    add(mark == '!');
    add(judged.length == 0 ? 0 : Math.log(words(judged[place]) + 1.0));
  }

  private int words(int sentence) {
    return text.endToken(sentence) - text.firstToken(sentence);
  }

  private int mostDefensive() {
    int most = 0;
    for (int i = 1; i < judged.length; i++) {
      boolean more =
          scores.points(judged[i], table.defensive())
              > scores.points(judged[most], table.defensive());
      most = more ? i : most;
    }
    return most;
  }

  private void written(List<Evidence> written) {
    for (String category : table.labels().subList(0, table.defensive())) {
      add(
          written.stream()
              .filter(one -> one.category().id().equals(category))
              .mapToDouble(CommentSigns::weight)
              .max()
              .orElse(0));
    }
  }
}

package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How much each sign of a whole comment counts for its being defensive and for each category, as
 * labelled comments taught it. Immutable.
 *
 * <p>The file begins with {@code labels:} and {@code bias:}; then each line is a sign, a tab and a
 * number for each label. Which signs there are: {@link CommentSigns#names}.
 */
final class CommentWeights {
  private static final String LABELS = "labels:";
  private static final String BIAS = "bias:";
  private static final int HEADER_LINES = 2;

  private final List<String> labels;
  private final List<String> signs = new ArrayList<>();
  private final List<double[]> weights = new ArrayList<>();
  private final double[] bias;

  private CommentWeights(RuleSource file) {
    String[] lines = file.text().split("\n");
    labels = List.of(header(file, lines, 0, LABELS).split(" "));
    bias = numbers(file, 1, header(file, lines, 1, BIAS));
    for (int line = HEADER_LINES; line < lines.length; line++) {
      int tab = Math.max(0, lines[line].indexOf('\t'));
      signs.add(lines[line].substring(0, tab));
      weights.add(numbers(file, line, lines[line].substring(tab).strip()));
    }
  }

  /**
   * Reads such a file.
   *
   * @throws RuleException with the line where it can't be read
   */
  static CommentWeights read(RuleSource file) {
    return new CommentWeights(file);
  }

  private static String header(RuleSource file, String[] lines, int line, String name) {
    if (lines.length <= line || !lines[line].startsWith(name)) {
      throw RuleException.at(file, line + 1, 1, RuleMistake.TABLE_HEADER, name);
    }
    return lines[line].substring(name.length()).strip();
  }

  private double[] numbers(RuleSource file, int line, String written) {
    try {
      double[] numbers =
          Arrays.stream(written.split(" ")).mapToDouble(Double::parseDouble).toArray();
      if (numbers.length == labels.size() && Arrays.stream(numbers).allMatch(Double::isFinite)) {
        return numbers;
      }
    } catch (NumberFormatException noNumber) {
      // is told below, as too many numbers are
    }
    throw RuleException.at(file, line + 1, 1, RuleMistake.WEIGHTS_LINE);
  }

  /** Whether it knows just those signs, in that order, and those labels. */
  boolean fits(List<String> otherSigns, List<String> otherLabels) {
    return signs.equals(otherSigns) && labels.equals(otherLabels);
  }

  /** The share between 0 and 1 of comments with that label among those that show the same. */
  double share(double[] shown, int label) {
    double sum = bias[label];
    for (int sign = 0; sign < shown.length; sign++) {
      sum += shown[sign] * weights.get(sign)[label];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}

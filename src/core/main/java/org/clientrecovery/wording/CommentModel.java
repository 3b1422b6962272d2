package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The label of a table that judges whole comments, as a rule. Immutable. */
final class CommentModel {
  static final String LABEL = "fix_first";
  private static final int CUES = 3;

  private final ModelTable table;
  private final double atLeast;

  /**
   * @param atLeast share from which the rule fires
   */
  CommentModel(ModelTable table, double atLeast) {
    this.table = table;
    this.atLeast = atLeast;
  }

  ModelTable table() {
    return table;
  }

  /** Whether the label's share in that comment is large enough. */
  boolean fires(Reading reading, ModelWords words) {
    return share(reading, words) >= atLeast;
  }

  /** The share between 0 and 1 that the label has in that comment. */
  double share(Reading reading, ModelWords words) {
    float[] sums = new float[table.labels().size()];
    ModelSums open = new ModelSums(table);
    new CommentFeatures(words, reading, open).extract();
    open.write(sums, 0);
    return 1 / (1 + Math.exp(-sums[0]));
  }

  /** The writer's words that speak most for the label, the strongest first. */
  List<String> cues(Reading reading, ModelWords words) {
    Map<String, Float> points = new HashMap<>();
    new CommentFeatures(
            words,
            reading,
            (key, kind, count, a, b, c, d) -> {
              int at = table.find(key);
              if (at >= 0 && kind == 'w' && table.points(at, 0) > 0) {
                points.merge(table.name(at).substring(2), table.points(at, 0), Float::sum);
              }
            })
        .extract();
    List<String> names = new ArrayList<>(points.keySet());
    names.removeIf(name -> !name.chars().allMatch(c -> c == ' ' || Character.isLetter(c)));
    names.sort(
        Comparator.comparingDouble((String name) -> -points.get(name)).thenComparing(n -> n));
    return List.copyOf(names.subList(0, Math.min(CUES, names.size())));
  }
}

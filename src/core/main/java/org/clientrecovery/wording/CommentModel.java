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
    Sum sum = new Sum(table);
    new CommentFeatures(words, reading, sum).extract();
    return 1 / (1 + Math.exp(-sum.points));
  }

  /** The writer's words that speak most for the label, the strongest first. */
  List<String> cues(Reading reading, ModelWords words) {
    Map<String, Float> points = new HashMap<>();
    new CommentFeatures(
            words,
            reading,
            (key, kind, count, a, b, c, d) -> {
              int at = table.find(key);
              boolean isReadable = at >= 0 && kind == 'w' && table.isReadable(at);
              if (isReadable && table.points(at, 0) > 0) {
                points.put(table.name(at), table.points(at, 0));
              }
            })
        .extract();
    List<String> names = new ArrayList<>(points.keySet());
    names.sort(
        Comparator.comparingDouble((String name) -> -points.get(name)).thenComparing(n -> n));
    return List.copyOf(names.subList(0, Math.min(CUES, names.size())));
  }

  /** Adds up the points of features, each feature once. */
  private static final class Sum implements SentenceFeatures.FeatureSink {
    private final ModelTable table;
    private float points;
    private int[] counted = new int[512];
    private int count;

    Sum(ModelTable table) {
      this.table = table;
      points = table.bias(0);
    }

    @Override
    public void take(long key, char kind, int parts, int a, int b, int c, int d) {
      int at = table.find(key);
      if (at >= 0 && isNew(at + 1)) {
        points += table.points(at, 0);
      }
    }

    private boolean isNew(int row) {
      int slot = slot(row);
      if (counted[slot] == row) {
        return false;
      }
      counted[slot] = row;
      if (++count * 2 > counted.length) {
        grow();
      }
      return true;
    }

    /** Where that row stands, or the free place for it. */
    private int slot(int row) {
      int slot = row * 0x9E3779B9 >>> 8 & counted.length - 1;
      while (counted[slot] != 0 && counted[slot] != row) {
        slot = slot + 1 & counted.length - 1;
      }
      return slot;
    }

    private void grow() {
      int[] old = counted;
      counted = new int[old.length * 2];
      for (int row : old) {
        if (row != 0) {
          counted[slot(row)] = row;
        }
      }
    }
  }
}

package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.List;

/** Keeps the few words of a sentence that have most points for a label. */
final class StrongestWords {
  private final ModelTable table;
  private final int label;
  private final int[] rows;
  private final float[] points;
  private int count;

  StrongestWords(ModelTable table, int label, int most) {
    this.table = table;
    this.label = label;
    rows = new int[most];
    points = new float[most];
  }

  void take(int row) {
    float worth = table.points(row, label);
    boolean enough = worth > 0 && (count < rows.length || worth > points[count - 1]);
    if (enough && !isKept(row) && table.isReadable(row)) {
      insert(row, worth);
    }
  }

  private boolean isKept(int row) {
    for (int i = 0; i < count; i++) {
      if (rows[i] == row) {
        return true;
      }
    }
    return false;
  }

  private void insert(int row, float worth) {
    int at = count < rows.length ? count++ : count - 1;
    while (at > 0 && points[at - 1] < worth) {
      rows[at] = rows[at - 1];
      points[at] = points[at - 1];
      at--;
    }
    rows[at] = row;
    points[at] = worth;
  }

  /** The words, the strongest first. */
  List<String> names() {
    List<String> names = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      names.add(table.name(rows[i]));
    }
    return names;
  }
}

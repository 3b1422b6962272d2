package org.clientrecovery.wording;

import java.util.Arrays;

/**
 * Adds up the points of one sentence's features for all labels of a table. Four labels share a
 * number, 16 bits each, so a feature costs a few additions; before a sum could run over, all are
 * moved to larger ones. Working memory of one comment.
 */
final class ModelSums implements SentenceFeatures.FeatureSink, SentenceRows.RowSink {
  private final ModelTable table;
  private final long[] open;
  private final int[] totals;
  private int count;

  ModelSums(ModelTable table) {
    this.table = table;
    open = new long[table.numbersPerRow()];
    totals = new int[open.length * ModelTable.PER_NUMBER];
  }

  @Override
  public void take(long key, char kind, int parts, int a, int b, int c, int d) {
    int row = table.find(key);
    if (row >= 0) {
      take(row);
    }
  }

  @Override
  public void take(int row) {
    table.add(row, open);
    if (++count == table.mostAdded()) {
      move();
    }
  }

  private void move() {
    for (int label = 0; label < totals.length; label++) {
      int shift = label % ModelTable.PER_NUMBER * ModelTable.BITS;
      long sum = open[label / ModelTable.PER_NUMBER] >>> shift & ModelTable.MASK;
      totals[label] += (int) sum - count * table.offset();
    }
    Arrays.fill(open, 0);
    count = 0;
  }

  /** Writes the sums of all labels behind each other, and begins anew. */
  void write(float[] sums, int at) {
    move();
    for (int label = 0; label < table.labels().size(); label++) {
      sums[at + label] = table.bias(label) + totals[label] / ModelTable.HUNDRED;
    }
    Arrays.fill(totals, 0);
  }
}

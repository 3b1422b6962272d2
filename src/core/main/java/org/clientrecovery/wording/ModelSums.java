package org.clientrecovery.wording;

import java.util.Arrays;

/**
 * Adds up the points of one sentence's rows for all labels of a table. Four labels share a number,
 * 16 bits each, so a row costs a few additions; before a sum could run over, all are moved to
 * larger ones. Working memory of one comment.
 */
final class ModelSums {
  private final ModelTable table;
  private final long[] open;
  private final int[] totals;

  ModelSums(ModelTable table) {
    this.table = table;
    open = new long[table.numbersPerRow()];
    totals = new int[open.length * ModelTable.PER_NUMBER];
  }

  /** Writes the sums of some rows for all labels behind each other. */
  void write(int[] rows, int from, int to, float[] sums, int at) {
    Arrays.fill(totals, 0);
    for (int first = from; first < to; first += table.mostAdded()) {
      int end = Math.min(to, first + table.mostAdded());
      table.add(rows, first, end, open);
      move(end - first);
    }
    for (int label = 0; label < table.labels().size(); label++) {
      sums[at + label] = table.bias(label) + totals[label] / ModelTable.HUNDRED;
    }
  }

  private void move(int count) {
    for (int label = 0; label < totals.length; label++) {
      int shift = label % ModelTable.PER_NUMBER * ModelTable.BITS;
      long sum = open[label / ModelTable.PER_NUMBER] >>> shift & ModelTable.MASK;
      totals[label] += (int) sum - count * table.offset();
    }
    Arrays.fill(open, 0);
  }
}

package org.clientrecovery.network;

import java.util.Arrays;

/**
 * What the filters of a network find at the strongest place of a sentence. Four filters share a
 * number of 64 bits, so a window of five words costs five additions and a comparison for four of
 * them. Working memory of one comment.
 */
final class WordWindows {
  /** Words before the first and behind the last that a window may reach. */
  private static final int AROUND = 2;

  /** The highest bit of each lane, which no sum reaches. */
  private static final long HIGH = 0x8000_8000_8000_8000L;

  private static final int HIGH_SHIFT = NetworkWords.BITS - 1;
  private static final long LANE = (1L << NetworkWords.BITS) - 1;

  private final NetworkWords words;
  private final int ofOne;
  private final int ofThree;
  private final int ofFive;

  /** By word, and for the places around: where its row begins. */
  private int[] rows = new int[64];

  private int count;
  private final long[] best;
  private final int[] strongest;

  WordWindows(NetworkWords words) {
    this.words = words;
    ofOne = words.filters()[0] / NetworkWords.PER_NUMBER;
    ofThree = words.filters()[1] / NetworkWords.PER_NUMBER;
    ofFive = words.filters()[2] / NetworkWords.PER_NUMBER;
    best = new long[ofOne + ofThree + ofFive];
    strongest = new int[best.length * NetworkWords.PER_NUMBER];
  }

  /** Begins a sentence of so many words. */
  void begin(int length) {
    count = length;
    if (rows.length < length + 2 * AROUND) {
      rows = new int[2 * (length + 2 * AROUND)];
    }
    Arrays.fill(rows, 0, AROUND, 0);
    Arrays.fill(rows, AROUND + length, 2 * AROUND + length, 0);
  }

  /** Sets a word of the sentence by its row. */
  void set(int place, int row) {
    rows[AROUND + place] = row * words.size();
  }

  /** By filter: the largest sum of a window; that of no word where the sentence has none. */
  int[] strongest() {
    Arrays.fill(best, 0);
    long[] numbers = words.numbers();
    for (int centre = AROUND; centre < AROUND + count; centre++) {
      one(numbers, rows[centre]);
      three(numbers, centre);
      five(numbers, centre);
    }
    write(0, ofOne, 1);
    write(ofOne, ofOne + ofThree, 3);
    write(ofOne + ofThree, best.length, 5);
    return strongest;
  }

  private void one(long[] numbers, int row) {
    for (int i = 0; i < ofOne; i++) {
      best[i] = larger(best[i], numbers[row + i]);
    }
  }

  private void three(long[] numbers, int centre) {
    int a = rows[centre - 1] + ofOne;
    int b = rows[centre] + ofOne + ofThree;
    int c = rows[centre + 1] + ofOne + 2 * ofThree;
    for (int i = 0; i < ofThree; i++) {
      long sum = numbers[a + i] + numbers[b + i] + numbers[c + i];
      best[ofOne + i] = larger(best[ofOne + i], sum);
    }
  }

  private void five(long[] numbers, int centre) {
    int first = ofOne + 3 * ofThree;
    int a = rows[centre - 2] + first;
    int b = rows[centre - 1] + first + ofFive;
    int c = rows[centre] + first + 2 * ofFive;
    int d = rows[centre + 1] + first + 3 * ofFive;
    int e = rows[centre + 2] + first + 4 * ofFive;
    int to = ofOne + ofThree;
    for (int i = 0; i < ofFive; i++) {
      long sum = numbers[a + i] + numbers[b + i] + numbers[c + i] + numbers[d + i] + numbers[e + i];
      best[to + i] = larger(best[to + i], sum);
    }
  }

  /** The larger number in each lane. */
  private static long larger(long a, long b) {
    long notLess = ((a | HIGH) - b & HIGH) >>> HIGH_SHIFT;
    long mask = (notLess << HIGH_SHIFT) - notLess;
    return a & mask | b & ~mask;
  }

  private void write(int from, int to, int width) {
    int none = width * NetworkWords.RAISED;
    for (int i = from; i < to; i++) {
      long lanes = best[i];
      for (int lane = 0; lane < NetworkWords.PER_NUMBER; lane++) {
        strongest[i * NetworkWords.PER_NUMBER + lane] = (int) (lanes & LANE) - none;
        lanes >>>= NetworkWords.BITS;
      }
    }
  }
}

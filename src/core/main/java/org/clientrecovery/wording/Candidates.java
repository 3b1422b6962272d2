package org.clientrecovery.wording;

/** The starts of one sentence at which programs are to be tried. Working memory of one thread. */
final class Candidates {

  /** A sentence has 256 tokens at most. */
  private static final int WORDS = 4;

  private final long[] starts;
  private final int[] programs;
  private int count;

  Candidates(int programCount) {
    starts = new long[programCount * WORDS];
    programs = new int[programCount];
  }

  int count() {
    return count;
  }

  int program(int place) {
    return programs[place];
  }

  /** Adds a start, counted from the first of the sentence. */
  void add(int program, int start) {
    int row = program * WORDS;
    if ((starts[row] | starts[row + 1] | starts[row + 2] | starts[row + 3]) == 0) {
      programs[count++] = program;
    }
    starts[row + (start >> 6)] |= 1L << start;
  }

  /** The first start of a program at or behind that one; far below zero where there is none. */
  int next(int program, int from) {
    int row = program * WORDS;
    int word = from >> 6;
    if (word >= WORDS) {
      return Integer.MIN_VALUE;
    }
    long left = starts[row + word] & -1L << from;
    while (left == 0) {
      if (++word == WORDS) {
        return Integer.MIN_VALUE;
      }
      left = starts[row + word];
    }
    return (word << 6) + Long.numberOfTrailingZeros(left);
  }

  void clear() {
    for (int i = 0; i < count; i++) {
      int row = programs[i] * WORDS;
      starts[row] = 0;
      starts[row + 1] = 0;
      starts[row + 2] = 0;
      starts[row + 3] = 0;
    }
    count = 0;
  }
}

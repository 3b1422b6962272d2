package org.clientrecovery.wording;

/**
 * Where in one sentence which word class matches, as far as it was asked. Working memory of one
 * thread.
 */
final class ClassPlaces {

  /** A sentence has 256 tokens at most. */
  private static final int TOKENS = 256;

  private final Program[] programs;

  /** By class and token: the lengths of the matches that begin there, bits by length. */
  private final int[][] lengths;

  /** By class, four numbers: the tokens that were asked for. */
  private final long[] known;

  private final int[] stamps;
  private int stamp = 1;

  ClassPlaces(Program[] programs) {
    this.programs = programs;
    lengths = new int[programs.length][];
    known = new long[programs.length * TOKENS / Long.SIZE];
    stamps = new int[programs.length];
  }

  Program program(int number) {
    return programs[number];
  }

  /** Begins another sentence. */
  void forget() {
    stamp++;
  }

  boolean isKnown(int number, int place) {
    return stamps[number] == stamp && (known[word(number, place)] >>> place & 1) != 0;
  }

  private static int word(int number, int place) {
    return number * (TOKENS / Long.SIZE) + (place >> 6);
  }

  /** The lengths that were kept for a token, by its place in the sentence. */
  int lengths(int number, int place) {
    return lengths[number][place];
  }

  int keep(int number, int place, int found) {
    if (stamps[number] != stamp) {
      begin(number);
    }
    known[word(number, place)] |= 1L << place;
    lengths[number][place] = found;
    return found;
  }

  private void begin(int number) {
    stamps[number] = stamp;
    for (int place = 0; place < TOKENS; place += Long.SIZE) {
      known[word(number, place)] = 0;
    }
    if (lengths[number] == null) {
      lengths[number] = new int[TOKENS];
    }
  }
}

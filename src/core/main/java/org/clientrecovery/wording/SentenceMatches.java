package org.clientrecovery.wording;

import java.util.Arrays;

/** The matches of one sentence, in the order of their keys. Working memory of one thread. */
final class SentenceMatches {
  private static final int NUMBER_BITS = 21;
  private static final int PLACE_BITS = 9;
  private static final int MASK = (1 << PLACE_BITS) - 1;

  /** Each match in one number: place of its key, program, start, length. */
  private long[] matches = new long[64];

  private int first;
  private int count;

  int count() {
    return count;
  }

  /** Says where the sentence begins that the matches to come stand in. */
  void enter(int firstToken) {
    first = firstToken;
  }

  void add(int key, int program, int start, int stop) {
    if (count == matches.length) {
      matches = Arrays.copyOf(matches, count * 2);
    }
    long match = (long) (key - first) << NUMBER_BITS | program;
    match = match << PLACE_BITS | start - first;
    matches[count++] = match << PLACE_BITS | stop - start;
  }

  void sort() {
    Arrays.sort(matches, 0, count);
  }

  int program(int place) {
    return (int) (matches[place] >>> 2 * PLACE_BITS) & (1 << NUMBER_BITS) - 1;
  }

  int start(int place) {
    return first + ((int) (matches[place] >>> PLACE_BITS) & MASK);
  }

  int stop(int place) {
    return start(place) + ((int) matches[place] & MASK);
  }

  void clear() {
    count = 0;
  }
}

package org.clientrecovery.wording;

import java.util.Arrays;

/**
 * The {@link WordSigns} of the words around one token of a sentence after the other, by how far
 * they stand from it. Working memory of one thread.
 */
final class Surroundings {
  /** Tokens that are looked at on each side for the nearer windows. */
  private static final int NEAR = 3;

  private static final int NEXT = 0;
  private static final int NEXT_NEAR = 1;
  private static final int BEHIND = 2;
  private static final int LAST = 3;
  private static final int LAST_NEAR = 4;
  private static final int BEFORE = 5;
  private static final int ANYWHERE = 6;

  private final Matching matching;

  /** By window, two numbers each. */
  final long[] around = new long[2 * (ANYWHERE + 1)];

  /** By place in the sentence, with {@value #NEAR} empty ones at both ends. */
  private long[] common = new long[64];

  private long[] rare = new long[64];
  private long[] commonBehind = new long[64];
  private long[] rareBehind = new long[64];

  Surroundings(Matching matching) {
    this.matching = matching;
  }

  /** The narrowest window that holds all places from one distance to another. */
  static int window(int from, int to) {
    if (from > 0) {
      return to == 1 ? NEXT : to <= NEAR ? NEXT_NEAR : BEHIND;
    }
    if (to < 0) {
      return from == -1 ? LAST : from >= -NEAR ? LAST_NEAR : BEFORE;
    }
    return ANYWHERE;
  }

  /** Begins a sentence, before its first token. */
  void enter(int first, int end) {
    int count = end - first;
    if (common.length < count + 2 * NEAR + 1) {
      grow(count + 2 * NEAR + 1);
    }
    for (int i = 1; i <= NEAR; i++) {
      common[NEAR + count + i - 1] = 0;
      rare[NEAR + count + i - 1] = 0;
    }
    commonBehind[NEAR + count] = 0;
    rareBehind[NEAR + count] = 0;
    for (int at = NEAR + count - 1; at >= NEAR; at--) {
      common[at] = matching.common(first + at - NEAR);
      rare[at] = matching.rare(first + at - NEAR);
      commonBehind[at] = commonBehind[at + 1] | common[at];
      rareBehind[at] = rareBehind[at + 1] | rare[at];
    }
    around[2 * BEFORE] = 0;
    around[2 * BEFORE + 1] = 0;
    around[2 * ANYWHERE] = commonBehind[NEAR];
    around[2 * ANYWHERE + 1] = rareBehind[NEAR];
  }

  private void grow(int room) {
    common = new long[room];
    rare = new long[room];
    commonBehind = Arrays.copyOf(commonBehind, room);
    rareBehind = Arrays.copyOf(rareBehind, room);
  }

  /** Goes on to the token at that place; each in turn. */
  void step(int place) {
    int at = place + NEAR;
    around[2 * NEXT] = common[at + 1];
    around[2 * NEXT + 1] = rare[at + 1];
    around[2 * NEXT_NEAR] = common[at + 1] | common[at + 2] | common[at + 3];
    around[2 * NEXT_NEAR + 1] = rare[at + 1] | rare[at + 2] | rare[at + 3];
    around[2 * BEHIND] = commonBehind[at + 1];
    around[2 * BEHIND + 1] = rareBehind[at + 1];
    around[2 * LAST] = common[at - 1];
    around[2 * LAST + 1] = rare[at - 1];
    around[2 * LAST_NEAR] = common[at - 1] | common[at - 2] | common[at - 3];
    around[2 * LAST_NEAR + 1] = rare[at - 1] | rare[at - 2] | rare[at - 3];
    around[2 * BEFORE] |= common[at - 1];
    around[2 * BEFORE + 1] |= rare[at - 1];
  }

  /** Whether a word of a window shares one of those bits. */
  boolean share(int window, long commonBits, long rareBits) {
    return (around[2 * window] & commonBits | around[2 * window + 1] & rareBits) != 0;
  }
}

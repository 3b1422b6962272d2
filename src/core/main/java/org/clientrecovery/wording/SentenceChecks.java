package org.clientrecovery.wording;

import java.util.Arrays;

/**
 * Answers whether some word of a stretch of a sentence passes a test; looks each test up once in a
 * sentence, when it is first asked. Working memory of one thread.
 */
final class SentenceChecks {

  /** A sentence has 256 tokens at most; four of a long one share a bit. */
  private static final int COARSE = 2;

  private final int[] testOfCheck;
  private final long[] signOfCheck;
  private final Matching matching;

  /** By the place of a symbol's sign: the tokens of the sentence that have it. */
  private final long[] signed = new long[Long.SIZE];

  /** By check: the places of the sentence whose token passes it. */
  private final long[] places;

  /** By check: the sentence for which its places are known. */
  private final int[] known;

  private int stamp;
  private int first;
  private int end;
  private int shift;
  private long signs;

  SentenceChecks(PatternIndex index, Matching matching) {
    testOfCheck = index.testOfCheck;
    signOfCheck = index.signOfCheck;
    this.matching = matching;
    places = new long[testOfCheck.length];
    known = new int[testOfCheck.length];
  }

  /** Forgets the sentence before. */
  void enter(int firstToken, int endToken) {
    if (++stamp == Integer.MAX_VALUE) {
      Arrays.fill(known, 0);
      stamp = 1;
    }
    first = firstToken;
    end = endToken;
    shift = end - first > Long.SIZE ? COARSE : 0;
    Arrays.fill(signed, 0);
    signs = 0;
    for (int token = first; token < end; token++) {
      long bit = 1L << (token - first >> shift);
      sign(matching.lexical(token), bit);
      sign(matching.ending(token), bit);
      sign(matching.shape(token), bit);
    }
  }

  private void sign(int symbol, long bit) {
    if (symbol != 0) {
      int place = TestMembers.place(symbol);
      signed[place] |= bit;
      signs |= 1L << place;
    }
  }

  /** Whether a token passes from one place to another; in a long sentence, or one near to them. */
  boolean holds(int check, int from, int to) {
    if (from == to) {
      return from >= first && from < end && matching.passes(from, testOfCheck[check]);
    }
    if (to < first) {
      return false;
    }
    if (known[check] != stamp) {
      look(check);
    }
    return (places[check] & window(from - first, to - first)) != 0;
  }

  private void look(int check) {
    known[check] = stamp;
    long left = 0;
    for (long common = signOfCheck[check] & signs; common != 0; common &= common - 1) {
      left |= signed[Long.numberOfTrailingZeros(common)];
    }
    long found = 0;
    for (; left != 0; left &= left - 1) {
      int place = Long.numberOfTrailingZeros(left);
      found |= passes(place << shift, testOfCheck[check]) ? 1L << place : 0;
    }
    places[check] = found;
  }

  /** Whether the token there passes, or in a long sentence one of those that share its bit. */
  private boolean passes(int place, int test) {
    int last = Math.min(end, first + place + (1 << shift));
    for (int token = first + place; token < last; token++) {
      if (matching.passes(token, test)) {
        return true;
      }
    }
    return false;
  }

  /** The bits of the places from one to another, counted from the sentence's first token. */
  private long window(int from, int to) {
    int low = Math.max(0, from) >> shift;
    int high = Math.min(Long.SIZE - 1, to >> shift);
    return low > high ? 0 : -1L << low & -1L >>> Long.SIZE - 1 - high;
  }
}

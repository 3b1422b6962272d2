package org.clientrecovery.wording;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which symbols pass each test. Laid out in as little memory as can be, since every word of a
 * comment is asked many tests, and what is asked seldom must not push out what is asked often.
 *
 * <p>A test of one symbol is one number. Any other has a bit for each symbol, where blocks of 64
 * without a member are left out: a map of the blocks says which are there. Immutable.
 */
final class TestMembers {
  private static final int SPREAD = 0x9E3779B9;
  private static final int BLOCK = 6;

  /** Instead of a place: every token passes. */
  private static final int ALWAYS = Integer.MIN_VALUE;

  /** By test: its only symbol, turned negative by {@code ~}; else where it begins in the rows. */
  private final int[] where;

  /** By test: the maps of blocks, each followed by the place of its first block; the blocks. */
  private final long[] rows;

  private final int maps;

  /**
   * @param always tests that every token passes
   */
  TestMembers(int[][] testsOfSymbol, int tests, BitSet always) {
    maps = (testsOfSymbol.length >> 2 * BLOCK) + 1;
    BitSet[] members = new BitSet[tests];
    Arrays.setAll(members, test -> new BitSet());
    for (int symbol = 1; symbol < testsOfSymbol.length; symbol++) {
      for (int test : testsOfSymbol[symbol]) {
        members[test].set(symbol);
      }
    }
    where = new int[tests];
    Rows filled = new Rows();
    for (int test = 0; test < tests; test++) {
      boolean one = members[test].cardinality() == 1;
      where[test] = one ? ~members[test].nextSetBit(0) : filled.add(members[test]);
      where[test] = always.get(test) ? ALWAYS : where[test];
    }
    rows = Arrays.copyOf(filled.rows, filled.count);
  }

  /** The rows as they are filled. */
  private final class Rows {
    private long[] rows = new long[4096];
    private int count;

    int add(BitSet members) {
      int at = count;
      long[] blocks = Arrays.copyOf(members.toLongArray(), maps << BLOCK);
      count += 2 * maps;
      if (rows.length < count + blocks.length) {
        rows = Arrays.copyOf(rows, 2 * (count + blocks.length));
      }
      for (int map = 0; map < maps; map++) {
        rows[at + 2 * map + 1] = count;
        for (int block = 0; block < Long.SIZE; block++) {
          long bits = blocks[(map << BLOCK) + block];
          if (bits != 0) {
            rows[at + 2 * map] |= 1L << block;
            rows[count++] = bits;
          }
        }
      }
      return at;
    }
  }

  boolean passes(int symbol, int test) {
    return passes(symbol, 0, 0, test);
  }

  /** Whether a token of these symbols passes; 0 is no symbol. */
  boolean passes(int lexical, int ending, int shape, int test) {
    int at = where[test];
    if (at < 0) {
      return lexical == ~at || at == ALWAYS || ending == ~at || shape == ~at;
    }
    return isMarked(lexical, at)
        || ending != 0 && isMarked(ending, at)
        || shape != 0 && isMarked(shape, at);
  }

  private boolean isMarked(int symbol, int at) {
    int map = at + (symbol >> 2 * BLOCK << 1);
    int block = symbol >> BLOCK;
    long blocks = rows[map];
    if ((blocks >>> block & 1) == 0) {
      return false;
    }
    int before = Long.bitCount(blocks & (1L << block) - 1);
    return (rows[(int) rows[map + 1] + before] >>> symbol & 1) != 0;
  }

  /** The place among 64 of a symbol's sign. */
  static int place(int symbol) {
    return symbol * SPREAD >>> Integer.SIZE - BLOCK;
  }

  /** By test: the signs of all symbols that pass it, each a bit at its place. */
  static long[] signs(int[][] testsOfSymbol, int tests) {
    long[] signs = new long[tests];
    for (int symbol = 1; symbol < testsOfSymbol.length; symbol++) {
      for (int test : testsOfSymbol[symbol]) {
        signs[test] |= 1L << place(symbol);
      }
    }
    return signs;
  }
}

package org.clientrecovery.wording;

import java.util.Arrays;

/**
 * Which tests each symbol passes. Laid out symbol by symbol, since a word is asked many tests in a
 * row, and few words make up most of a text: what they need stays near.
 *
 * <p>A symbol has a bit for each test, where blocks of 64 without one are left out: maps say which
 * blocks are there. Immutable.
 */
final class TestMembers {
  private static final int BLOCK = 6;

  /** Symbol by symbol: the maps of its blocks, each followed by the place of its first block. */
  private final long[] maps;

  private final int stride;
  private long[] blocks = new long[1024];
  private int count;

  /**
   * @param testsOfSymbol by symbol, ascending
   * @param always a test that every token passes, or -1
   */
  TestMembers(int[][] testsOfSymbol, int tests, int always) {
    stride = (tests >> 2 * BLOCK) + 1 << 1;
    maps = new long[testsOfSymbol.length * stride];
    long[] row = new long[stride << BLOCK - 1];
    for (int symbol = 0; symbol < testsOfSymbol.length; symbol++) {
      Arrays.fill(row, 0);
      for (int test : testsOfSymbol[symbol]) {
        row[test >> BLOCK] |= 1L << test;
      }
      if (always >= 0) {
        row[always >> BLOCK] |= 1L << always;
      }
      add(row, symbol * stride);
    }
    blocks = Arrays.copyOf(blocks, count);
  }

  private void add(long[] row, int at) {
    for (int block = 0; block < row.length; block++) {
      int map = at + (block >> BLOCK << 1);
      if (block % Long.SIZE == 0) {
        maps[map + 1] = count;
      }
      if (row[block] != 0) {
        maps[map] |= 1L << block;
        keep(row[block]);
      }
    }
  }

  private void keep(long block) {
    if (count == blocks.length) {
      blocks = Arrays.copyOf(blocks, count * 2);
    }
    blocks[count++] = block;
  }

  /** The tests that a symbol passes, ascending. */
  int[] tests(int symbol) {
    int[] tests = new int[8];
    int found = 0;
    for (int map = symbol * stride; map < (symbol + 1) * stride; map += 2) {
      int block = (int) maps[map + 1];
      int first = map - symbol * stride << 2 * BLOCK - 1;
      for (long left = maps[map]; left != 0; left &= left - 1) {
        int from = first + (Long.numberOfTrailingZeros(left) << BLOCK);
        for (long bits = blocks[block++]; bits != 0; bits &= bits - 1) {
          tests = found == tests.length ? Arrays.copyOf(tests, 2 * found) : tests;
          tests[found++] = from + Long.numberOfTrailingZeros(bits);
        }
      }
    }
    return Arrays.copyOf(tests, found);
  }

  /** Whether a token of that symbol passes; the symbol 0 passes only what every token does. */
  boolean passes(int symbol, int test) {
    int map = symbol * stride + (test >> 2 * BLOCK << 1);
    long present = maps[map];
    long block = 1L << (test >> BLOCK);
    if ((present & block) == 0) {
      return false;
    }
    int before = Long.bitCount(present & block - 1);
    return (blocks[(int) maps[map + 1] + before] >>> test & 1) != 0;
  }

  /** Whether a token of these symbols passes; 0 is no symbol. */
  boolean passes(int lexical, int ending, int shape, int test) {
    return passes(lexical, test)
        || ending != 0 && passes(ending, test)
        || shape != 0 && passes(shape, test);
  }
}

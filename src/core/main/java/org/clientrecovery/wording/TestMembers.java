package org.clientrecovery.wording;

/**
 * Which symbols pass each test: a short list where it names few words, else a bit for every symbol.
 * Laid out in two rows of numbers, so that most answers cost one look at the memory. Immutable.
 */
final class TestMembers {

  /** A list of more words becomes bits. */
  private static final int FEW = 8;

  /** Instead of the length of a list: bits, of words; of endings, too; of shapes, too. */
  private static final int WORDS = -1;

  private static final int ENDINGS = -2;
  private static final int SHAPES = -3;

  /** By test, two numbers: where its members are, and how many or what kind. */
  private final int[] where;

  private final int[] lists;
  private final long[] bits;
  private final int stride;

  TestMembers(int[][] testsOfSymbol, int tests, int firstEnding, int firstShape) {
    where = new int[tests * 2];
    stride = (testsOfSymbol.length >> 6) + 1;
    int[] sizes = new int[tests];
    int[] kinds = new int[tests];
    for (int symbol = 0; symbol < testsOfSymbol.length; symbol++) {
      int kind = symbol >= firstShape ? SHAPES : symbol >= firstEnding ? ENDINGS : WORDS;
      for (int test : testsOfSymbol[symbol]) {
        sizes[test]++;
        kinds[test] = Math.min(kinds[test], kind);
      }
    }
    int listed = 0;
    int rows = 0;
    for (int test = 0; test < tests; test++) {
      boolean list = sizes[test] <= FEW && kinds[test] >= WORDS;
      where[2 * test] = list ? listed : rows * stride;
      where[2 * test + 1] = list ? sizes[test] : kinds[test];
      listed += list ? sizes[test] : 0;
      rows += list ? 0 : 1;
    }
    lists = new int[listed];
    bits = new long[rows * stride];
    fill(testsOfSymbol, new int[tests]);
  }

  private void fill(int[][] testsOfSymbol, int[] filled) {
    for (int symbol = 0; symbol < testsOfSymbol.length; symbol++) {
      for (int test : testsOfSymbol[symbol]) {
        if (where[2 * test + 1] >= 0) {
          lists[where[2 * test] + filled[test]++] = symbol;
        } else {
          bits[where[2 * test] + (symbol >> 6)] |= 1L << symbol;
        }
      }
    }
  }

  boolean passes(int symbol, int test) {
    int at = where[2 * test];
    int size = where[2 * test + 1];
    return size < 0 ? isMarked(symbol, at) : isListed(symbol, at, at + size);
  }

  /** Whether a token of these symbols passes; 0 is no symbol. */
  boolean passes(int lexical, int ending, int shape, int test) {
    int at = where[2 * test];
    int size = where[2 * test + 1];
    if (size >= 0) {
      return isListed(lexical, at, at + size);
    }
    return isMarked(lexical, at)
        || size <= ENDINGS && isMarked(ending, at)
        || size == SHAPES && isMarked(shape, at);
  }

  private boolean isListed(int symbol, int from, int to) {
    for (int i = from; i < to; i++) {
      if (lists[i] == symbol) {
        return true;
      }
    }
    return false;
  }

  private boolean isMarked(int symbol, int at) {
    return (bits[at + (symbol >> 6)] >>> symbol & 1) != 0;
  }
}

package org.clientrecovery.wording;

import java.util.Arrays;
import java.util.List;

/**
 * Which branches of a choice a word may open, looked up at once: a choice of forty phrases costs no
 * more than one of four. Branches are bits, the first the lowest. Immutable.
 *
 * <p>A branch whose first word is one of very many is taken for open at every word, so that the
 * table stays small; it asks for itself. Each choice has a stretch of its own, so that those that
 * are asked often stay in the processor's cache.
 */
final class BranchTable {
  /** The most branches of a choice. */
  static final int MOST = 44;

  /** Symbols from which a first word is one of very many. */
  private static final int WIDE = 300;

  private static final int SYMBOL_BITS = Long.SIZE - MOST;
  private static final int SPREAD = 0x9E3779B9;

  /** By choice, and one more: its first entry; the entries of a choice are a power of two. */
  private final int[] first;

  /** A symbol in the low bits, above them its branches; 0 where the place is free. */
  private final long[] entries;

  /** By choice: the branches that are open at every word. */
  private final long[] always;

  /**
   * @param choices by number, the tests of the first words of their branches
   * @param symbolsOfTest by test
   * @param any a test that every token passes, or -1
   */
  BranchTable(List<int[]> choices, int[][] symbolsOfTest, int any) {
    first = new int[choices.size() + 1];
    always = new long[choices.size()];
    for (int choice = 0; choice < choices.size(); choice++) {
      makeRoom(choice, choices.get(choice), symbolsOfTest, any);
    }
    entries = new long[first[choices.size()]];
    for (int choice = 0; choice < choices.size(); choice++) {
      fill(choice, choices.get(choice), symbolsOfTest);
    }
  }

  /** Tells wide branches apart; gives the symbols of the others twice their room at least. */
  private void makeRoom(int choice, int[] tests, int[][] symbolsOfTest, int any) {
    int symbols = 0;
    for (int branch = 0; branch < tests.length; branch++) {
      int passing = symbolsOfTest[tests[branch]].length;
      boolean wide = tests[branch] == any || passing > WIDE;
      always[choice] |= wide ? 1L << branch : 0;
      symbols += wide ? 0 : passing;
    }
    first[choice + 1] = first[choice] + Integer.highestOneBit(4 * symbols + 1);
  }

  private void fill(int choice, int[] tests, int[][] symbolsOfTest) {
    for (int branch = 0; branch < tests.length; branch++) {
      if ((always[choice] >>> branch & 1) == 0) {
        for (int symbol : symbolsOfTest[tests[branch]]) {
          entries[place(choice, symbol)] |= 1L << branch + SYMBOL_BITS | symbol;
        }
      }
    }
  }

  /** Where the entry of a symbol stands, or the free place for it. */
  private int place(int choice, int symbol) {
    int start = first[choice];
    int mask = first[choice + 1] - start - 1;
    int at = symbol * SPREAD >>> SYMBOL_BITS & mask;
    while (entries[start + at] != 0 && symbol(entries[start + at]) != symbol) {
      at = at + 1 & mask;
    }
    return start + at;
  }

  private static int symbol(long entry) {
    return (int) entry & (1 << SYMBOL_BITS) - 1;
  }

  /** The branches of a choice that a token of those symbols may open; 0 is no symbol. */
  long open(int choice, int lexical, int ending, int shape) {
    long open = always[choice];
    if (lexical != 0) {
      open |= entries[place(choice, lexical)] >>> SYMBOL_BITS;
    }
    if (ending != 0) {
      open |= entries[place(choice, ending)] >>> SYMBOL_BITS;
    }
    return shape == 0 ? open : open | entries[place(choice, shape)] >>> SYMBOL_BITS;
  }

  /** By test the symbols that pass it, of lists that are by symbol. */
  static int[][] byTest(int[][] testsOfSymbol, int tests) {
    int[] sizes = new int[tests];
    for (int[] passed : testsOfSymbol) {
      for (int test : passed) {
        sizes[test]++;
      }
    }
    int[][] symbols = new int[tests][];
    Arrays.setAll(symbols, test -> new int[sizes[test]]);
    for (int symbol = testsOfSymbol.length - 1; symbol >= 0; symbol--) {
      for (int test : testsOfSymbol[symbol]) {
        symbols[test][--sizes[test]] = symbol;
      }
    }
    return symbols;
  }
}

package org.clientrecovery.wording;

/**
 * Two numbers of bits for every symbol and every test, by which most tests are refused without
 * being asked: a word can only pass a test that shares a bit with it. Immutable.
 *
 * <p>The commonest words have a bit of their own each, in the first number; all others share the
 * bits of the second.
 */
final class WordSigns {
  private static final int SPREAD = 0x9E3779B9;

  /** Bits of the second number; those above are free for its users, but for the highest. */
  static final int SHARED = 60;

  static final long ALL_SHARED = (1L << SHARED) - 1;

  /** The highest bit of the second number: every token has it, and the test that all pass. */
  static final long PRESENT = Long.MIN_VALUE;

  private final long[] ofSymbol;
  private final long[] ofTest;

  /**
   * @param testsOfSymbol by symbol, the symbols of common words first
   * @param always a test that every token passes, or -1
   */
  WordSigns(int[][] testsOfSymbol, int tests, int always) {
    ofSymbol = new long[2 * testsOfSymbol.length];
    ofTest = new long[2 * tests];
    for (int symbol = 1; symbol < testsOfSymbol.length; symbol++) {
      sign(symbol);
      for (int test : testsOfSymbol[symbol]) {
        ofTest[2 * test] |= common(symbol);
        ofTest[2 * test + 1] |= rare(symbol);
      }
    }
    if (always >= 0) {
      ofTest[2 * always] = -1;
      ofTest[2 * always + 1] = PRESENT | ALL_SHARED;
    }
  }

  private void sign(int symbol) {
    if (symbol <= Long.SIZE) {
      ofSymbol[2 * symbol] = 1L << symbol - 1;
    } else {
      ofSymbol[2 * symbol + 1] = 1L << (symbol * SPREAD >>> 8) % SHARED;
    }
  }

  /** The own bit of a common word; 0 for any other symbol. */
  long common(int symbol) {
    return ofSymbol[2 * symbol];
  }

  /** The shared bit of a word that isn't common; 0 for any other symbol. */
  long rare(int symbol) {
    return ofSymbol[2 * symbol + 1];
  }

  /** The bits of all common words that pass. */
  long commonOf(int test) {
    return ofTest[2 * test];
  }

  /** The bits of all other symbols that pass. */
  long rareOf(int test) {
    return ofTest[2 * test + 1];
  }
}

package org.clientrecovery.wording;

import java.util.List;

/**
 * A pattern compiled to steps, and what a sentence must hold before it is worth a try.
 *
 * @param pattern as written
 * @param code each step in one number: its kind in the low four bits, above them its operand (a
 *     test, a step, a program, a class)
 * @param inner programs that must not match, for {@link #NOT}
 * @param captures names, in the order of their {@link #SAVE} steps
 * @param longest the most tokens that a match can take
 * @param key the word by whose place matches are ordered: the rarest that all of them hold
 * @param keyWords words of which every match holds one, see {@link KeyWords}
 * @param opening tests that the first tokens must pass, one after the other; may be empty
 * @param beginsSentence whether a match can only stand at the start of a sentence
 * @param manyWays whether so many ways lead through it that steps once walked must be remembered
 */
record Program(
    String pattern,
    int[] code,
    Program[] inner,
    List<String> captures,
    int longest,
    KeyWord key,
    int[] keyWords,
    int[] opening,
    boolean beginsSentence,
    boolean manyWays) {
  private static final int KIND_BITS = 4;

  static final byte ONE = 0;
  static final byte SKIP = 1;
  static final byte SPLIT = 2;
  static final byte JUMP = 3;
  static final byte PEEK = 4;
  static final byte NOT = 5;
  static final byte START = 6;
  static final byte END = 7;
  static final byte BREAK = 8;
  static final byte QUESTION = 9;
  static final byte SAVE = 10;
  static final byte MATCH = 11;
  static final byte FAIL = 12;

  /** Takes what a class finds; its operand is the number of the class. */
  static final byte CALL = 13;

  /**
   * Goes on at the branches that the next token may open, see {@link BranchTable}; its operand is
   * the number of the choice. Behind it stands a {@link #JUMP} to each branch.
   */
  static final byte SWITCH = 14;

  int size() {
    return code.length;
  }

  static int step(byte kind, int operand) {
    return kind | operand << KIND_BITS;
  }

  /** The kind of a step. */
  static int kind(int step) {
    return step & (1 << KIND_BITS) - 1;
  }

  /** The operand of a step: a {@link #SPLIT} goes on behind itself and there. */
  static int operand(int step) {
    return step >>> KIND_BITS;
  }

  /** Whether more than one way may go on at a step. */
  static boolean isFork(int step) {
    int kind = kind(step);
    return kind == SPLIT || kind == SWITCH || kind == CALL;
  }

  /** Where the lowest of some branches begins, of a {@link #SWITCH} that stands there. */
  static int branch(int[] code, int choice, long branches) {
    return operand(code[choice + 1 + Long.numberOfTrailingZeros(branches)]);
  }

  @Override
  public String toString() {
    return pattern;
  }
}

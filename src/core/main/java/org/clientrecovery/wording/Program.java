package org.clientrecovery.wording;

import java.util.List;

/**
 * A pattern compiled to steps, and what a sentence must hold before it is worth a try.
 *
 * @param pattern as written
 * @param op the kind of each step
 * @param a first operand: a test, a step, a program
 * @param b second operand: a step
 * @param inner programs that must not match, for {@link #NOT}
 * @param captures names, in the order of their {@link #SAVE} steps
 * @param longest the most tokens that a match can take
 * @param required tests that some token of the sentence must pass, the rarest first
 * @param before by required test: the least and the most tokens of a match before it, in pairs
 * @param firstTest test that the first token must pass, or -1
 */
record Program(
    String pattern,
    byte[] op,
    int[] a,
    int[] b,
    Program[] inner,
    List<String> captures,
    int longest,
    int[] required,
    int[] before,
    int firstTest) {
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

  int size() {
    return op.length;
  }

  @Override
  public String toString() {
    return pattern;
  }
}

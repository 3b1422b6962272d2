package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds what the first tokens of every match must pass, so that most starts are refused at once.
 */
final class OpeningTests {
  /** The most tokens that are told of. */
  static final int MOST = 3;

  private final VocabularyBuilder vocabulary;
  private final ClassPrograms called;
  private final int[] code;

  OpeningTests(VocabularyBuilder vocabulary, ClassPrograms called, int[] code) {
    this.vocabulary = vocabulary;
    this.called = called;
    this.code = code;
  }

  /** The tests of the first token, the second, the third; ends where any token may stand. */
  int[] find() {
    List<Integer> tests = new ArrayList<>();
    BitSet now = new BitSet();
    boolean definite = follow(0, now, new BitSet());
    while (definite && tests.size() < MOST) {
      List<WordTest> union = new ArrayList<>();
      BitSet next = new BitSet();
      BitSet seen = new BitSet();
      definite = !now.isEmpty();
      boolean open = true;
      for (int pc = now.nextSetBit(0); pc >= 0; pc = now.nextSetBit(pc + 1)) {
        union.add(vocabulary.get(test(pc)));
        open &= Program.kind(code[pc]) == Program.ONE && follow(pc + 1, next, seen);
      }
      if (definite) {
        tests.add(vocabulary.test(WordTest.anyOf(union)));
      }
      definite &= open;
      now = next;
    }
    return tests.stream().mapToInt(Integer::intValue).toArray();
  }

  /** What the token must pass that a step takes; of a class, the first of its tokens. */
  private int test(int pc) {
    int operand = Program.operand(code[pc]);
    return Program.kind(code[pc]) == Program.ONE ? operand : called.get(operand).opening()[0];
  }

  /** Adds the steps that take the next token; false where a match may end or any token is taken. */
  private boolean follow(int pc, BitSet takers, BitSet seen) {
    if (seen.get(pc)) {
      return true;
    }
    seen.set(pc);
    int operand = Program.operand(code[pc]);
    switch (Program.kind(code[pc])) {
      case Program.ONE:
        takers.set(pc);
        return !vocabulary.get(Program.operand(code[pc])).isAny();
      case Program.CALL:
        takers.set(pc);
        return true;
      case Program.SKIP, Program.MATCH:
        return false;
      case Program.FAIL:
        return true;
      case Program.JUMP:
        return follow(operand, takers, seen);
      case Program.SPLIT:
        return follow(pc + 1, takers, seen) & follow(operand, takers, seen);
      case Program.SWITCH:
        return followAll(pc, takers, seen);
      default:
        return follow(pc + 1, takers, seen);
    }
  }

  /** Follows the jumps to the branches of a choice. */
  private boolean followAll(int choice, BitSet takers, BitSet seen) {
    boolean definite = true;
    for (int i = 1; i <= vocabulary.branches(Program.operand(code[choice])); i++) {
      definite &= follow(choice + i, takers, seen);
    }
    return definite;
  }
}

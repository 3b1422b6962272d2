package org.clientrecovery.wording;

import org.clientrecovery.text.CommentText;

/** Finds which words a match captured, by trying its steps in order; gives up after a budget. */
final class CaptureSearch {
  private final Program program;
  private final Matching matching;
  private final CommentText text;
  private final int[] saved;
  private int budget = 20_000;

  CaptureSearch(Program program, Matching matching, CommentText text) {
    this.program = program;
    this.matching = matching;
    this.text = text;
    saved = new int[program.captures().size() * 2];
    java.util.Arrays.fill(saved, -1);
  }

  /** Searches the match from one token to another; the sentence must be entered. */
  boolean search(int from, int to) {
    return run(0, from, to);
  }

  private boolean run(int step, int token, int to) {
    int pc = step;
    int at = token;
    while (budget-- > 0) {
      int operand = Program.operand(program.code()[pc]);
      switch (Program.kind(program.code()[pc])) {
        case Program.MATCH:
          return at == to;
        case Program.ONE:
          if (at >= to || !matching.passes(at, operand)) {
            return false;
          }
          at++;
          pc++;
          break;
        case Program.SKIP:
          if (at >= to) {
            return false;
          }
          at++;
          pc++;
          break;
        case Program.JUMP:
          pc = operand;
          break;
        case Program.SPLIT:
          if (run(pc + 1, at, to)) {
            return true;
          }
          pc = operand;
          break;
        case Program.SWITCH:
          return choose(pc, at, to);
        case Program.CALL:
          return call(pc, at, to);
        case Program.SAVE:
          return save(pc, at, to);
        default:
          if (!matching.holds(program, pc, at)) {
            return false;
          }
          pc++;
      }
    }
    return false;
  }

  private boolean choose(int pc, int at, int to) {
    int choice = Program.operand(program.code()[pc]);
    for (long left = matching.branches(choice, at); left != 0; left &= left - 1) {
      if (run(Program.branch(program.code(), pc, left), at, to)) {
        return true;
      }
    }
    return false;
  }

  private boolean call(int pc, int at, int to) {
    int lengths = matching.lengths(Program.operand(program.code()[pc]), at);
    for (int left = lengths; left != 0; left &= left - 1) {
      int end = at + Integer.numberOfTrailingZeros(left);
      if (end <= to && run(pc + 1, end, to)) {
        return true;
      }
    }
    return false;
  }

  private boolean save(int pc, int at, int to) {
    int slot = Program.operand(program.code()[pc]);
    int old = saved[slot];
    saved[slot] = at;
    if (run(pc + 1, at, to)) {
      return true;
    }
    saved[slot] = old;
    return false;
  }

  /** The captured words as written, or "" where the capture took none. */
  String words(String name) {
    int slot = program.captures().indexOf(name) * 2;
    if (slot < 0 || saved[slot] < 0 || saved[slot + 1] <= saved[slot]) {
      return "";
    }
    return text.source().substring(text.start(saved[slot]), text.end(saved[slot + 1] - 1));
  }
}

package org.clientrecovery.wording;

import java.util.Arrays;
import org.clientrecovery.text.Break;
import org.clientrecovery.text.CommentText;

/**
 * Runs programs over one comment. Holds the working memory, so it belongs to one thread at a time
 * and serves one comment after the other.
 */
final class Matching {
  private static final int STRONG =
      bit(Break.SEMICOLON) | bit(Break.COLON) | bit(Break.DASH) | bit(Break.BRACKET);
  private static final int ANY_BREAK = STRONG | bit(Break.COMMA) | bit(Break.QUOTE);

  private final Vocabulary vocabulary;
  private CommentText text;
  private int[] lexical = new int[256];
  private int[] ending = new int[256];
  private int[] shape = new int[256];
  private int sentence;
  private int first;
  private int end;
  private final Threads outer;
  private final Threads nested;

  Matching(Vocabulary vocabulary, int largestProgram) {
    this.vocabulary = vocabulary;
    outer = new Threads(largestProgram);
    nested = new Threads(largestProgram);
  }

  private static int bit(Break which) {
    return 1 << which.ordinal();
  }

  /** The states of one run: steps that wait for the next token. */
  private static final class Threads {
    private int[] now;
    private int[] next;
    private int nowCount;
    private int nextCount;
    private final int[] seen;
    private int generation;

    Threads(int size) {
      now = new int[size];
      next = new int[size];
      seen = new int[size];
    }

    void swap() {
      int[] old = now;
      now = next;
      next = old;
      nowCount = nextCount;
      nextCount = 0;
    }

    void newGeneration() {
      if (++generation == Integer.MAX_VALUE) {
        Arrays.fill(seen, 0);
        generation = 1;
      }
    }
  }

  CommentText text() {
    return text;
  }

  void read(CommentText comment) {
    text = comment;
    int count = comment.tokenCount();
    if (lexical.length < count) {
      int room = Math.max(count, lexical.length * 2);
      lexical = new int[room];
      ending = new int[room];
      shape = new int[room];
    }
    for (int i = 0; i < comment.sentenceCount(); i++) {
      int from = comment.firstToken(i);
      for (int token = from; token < comment.endToken(i); token++) {
        look(token, token == from);
      }
    }
  }

  private void look(int token, boolean opens) {
    int symbol = vocabulary.lexical(text, token);
    if (symbol >= 0) {
      lexical[token] = symbol;
      ending[token] = 0;
    } else if (text.isWord(token)) {
      lexical[token] = vocabulary.beginning(text, token);
      ending[token] = vocabulary.ending(text, token);
    } else {
      lexical[token] = 0;
      ending[token] = 0;
    }
    shape[token] = vocabulary.shape(text, token, opens);
  }

  /** Forgets the comment, so that a pooled object keeps no text alive. */
  void forget() {
    text = null;
    if (lexical.length > 8192) {
      lexical = new int[256];
      ending = new int[256];
      shape = new int[256];
    }
  }

  int lexical(int token) {
    return lexical[token];
  }

  int ending(int token) {
    return ending[token];
  }

  int shape(int token) {
    return shape[token];
  }

  boolean passes(int token, int test) {
    return vocabulary.passes(lexical[token], test)
        || vocabulary.passes(ending[token], test)
        || vocabulary.passes(shape[token], test);
  }

  void enter(int sentenceNumber) {
    sentence = sentenceNumber;
    first = text.firstToken(sentenceNumber);
    end = text.endToken(sentenceNumber);
  }

  /**
   * The first match that begins at or after a token of the sentence entered: its end; its start is
   * {@link #found()}. -1 where there is none up to {@code last}.
   */
  int find(Program program, int from, int last) {
    for (int start = Math.max(from, first); start <= last && start < end; start++) {
      if (program.firstTest() < 0 || passes(start, program.firstTest())) {
        int stop = run(program, start, outer);
        if (stop > start) {
          found = start;
          return stop;
        }
      }
    }
    return -1;
  }

  private int found;

  int found() {
    return found;
  }

  /** Whether a match begins exactly there. */
  boolean startsAt(Program program, int token) {
    return run(program, token, outer) > token;
  }

  private int run(Program program, int start, Threads threads) {
    threads.nowCount = 0;
    threads.nextCount = 0;
    threads.newGeneration();
    int best = -1;
    if (add(program, 0, start, threads)) {
      best = start;
    }
    threads.swap();
    for (int token = start; token < end && threads.nowCount > 0; token++) {
      threads.newGeneration();
      if (step(program, token, threads)) {
        best = token + 1;
      }
      threads.swap();
    }
    return best;
  }

  private boolean step(Program program, int token, Threads threads) {
    boolean matched = false;
    for (int i = 0; i < threads.nowCount; i++) {
      int pc = threads.now[i];
      boolean taken =
          program.op()[pc] == Program.SKIP
              ? (text.breaksBefore(token) & STRONG) == 0
              : passes(token, program.a()[pc]);
      if (taken) {
        matched |= add(program, pc + 1, token + 1, threads);
      }
    }
    return matched;
  }

  /** Follows the steps that take no token; true where the program is through. */
  private boolean add(Program program, int from, int token, Threads threads) {
    int pc = from;
    boolean matched = false;
    while (threads.seen[pc] != threads.generation) {
      threads.seen[pc] = threads.generation;
      switch (program.op()[pc]) {
        case Program.ONE, Program.SKIP:
          threads.next[threads.nextCount++] = pc;
          return matched;
        case Program.JUMP:
          pc = program.a()[pc];
          break;
        case Program.SPLIT:
          matched |= add(program, program.a()[pc], token, threads);
          pc = program.b()[pc];
          break;
        case Program.MATCH:
          return true;
        default:
          if (!holds(program, pc, token)) {
            return matched;
          }
          pc++;
      }
    }
    return matched;
  }

  boolean holds(Program program, int pc, int token) {
    switch (program.op()[pc]) {
      case Program.PEEK:
        return token < end && passes(token, program.a()[pc]);
      case Program.NOT:
        return token >= end || run(program.inner()[program.a()[pc]], token, nested) <= token;
      case Program.START:
        return token == first;
      case Program.END:
        return token == end;
      case Program.BREAK:
        return token == end || token > first && (text.breaksBefore(token) & ANY_BREAK) != 0;
      case Program.QUESTION:
        return text.mark(sentence) == '?';
      case Program.SAVE:
        return true;
      default:
        return false;
    }
  }
}

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
  private final TestMembers members;
  private final WordSigns signs;
  private final BranchTable branches;
  private CommentText text;
  private int[] lexical = new int[256];
  private int[] ending = new int[256];
  private int[] shape = new int[256];
  private long[] common = new long[256];
  private long[] rare = new long[256];
  private long[] sentenceSigns = new long[64];
  private long allCommon;
  private long allRare;
  private int sentence;
  private int first;
  private int end;
  private int stretchStart;
  private int stretchEnd;
  private final ClassPlaces classes;
  private final Visited outer = new Visited();
  private final Visited inner = new Visited();
  private final Visited nested = new Visited();

  /**
   * @param called the programs of word classes, by number
   */
  Matching(Vocabulary vocabulary, Program[] called) {
    this.vocabulary = vocabulary;
    classes = new ClassPlaces(called);
    members = vocabulary.members();
    signs = vocabulary.signs();
    branches = vocabulary.branches();
  }

  private static int bit(Break which) {
    return 1 << which.ordinal();
  }

  CommentText text() {
    return text;
  }

  void read(CommentText comment) {
    text = comment;
    sentence = -1;
    int count = comment.tokenCount();
    if (lexical.length < count) {
      makeRoom(Math.max(count, lexical.length * 2));
    }
    if (sentenceSigns.length < 2 * comment.sentenceCount()) {
      sentenceSigns = new long[4 * comment.sentenceCount()];
    }
    allCommon = 0;
    allRare = 0;
    for (int i = 0; i < comment.sentenceCount(); i++) {
      readSentence(i);
      allCommon |= sentenceSigns[2 * i];
      allRare |= sentenceSigns[2 * i + 1];
    }
  }

  /** Whether a word of that sentence has one of those signs. */
  boolean hasSign(int ofSentence, long commonBits, long rareBits) {
    return (sentenceSigns[2 * ofSentence] & commonBits
            | sentenceSigns[2 * ofSentence + 1] & rareBits)
        != 0;
  }

  /** Whether a word of the comment has one of those signs. */
  boolean hasSign(long commonBits, long rareBits) {
    return (allCommon & commonBits | allRare & rareBits) != 0;
  }

  /** Whether that token has one of those signs. */
  boolean hasSignAt(int token, long commonBits, long rareBits) {
    return (common[token] & commonBits | rare[token] & rareBits) != 0;
  }

  private void makeRoom(int tokens) {
    lexical = new int[tokens];
    ending = new int[tokens];
    shape = new int[tokens];
    common = new long[tokens];
    rare = new long[tokens];
  }

  private void readSentence(int number) {
    int from = text.firstToken(number);
    long commonHere = 0;
    long rareHere = 0;
    for (int token = from; token < text.endToken(number); token++) {
      look(token, token == from);
      sign(token);
      commonHere |= common[token];
      rareHere |= rare[token];
    }
    sentenceSigns[2 * number] = commonHere;
    sentenceSigns[2 * number + 1] = rareHere;
  }

  private void sign(int token) {
    common[token] =
        signs.common(lexical[token]) | signs.common(ending[token]) | signs.common(shape[token]);
    rare[token] =
        WordSigns.PRESENT
            | signs.rare(lexical[token])
            | signs.rare(ending[token])
            | signs.rare(shape[token]);
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
      makeRoom(256);
      sentenceSigns = new long[64];
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

  /** The sign of a common word, see {@link WordSigns}. */
  long common(int token) {
    return common[token];
  }

  /** The sign of any other word. */
  long rare(int token) {
    return rare[token];
  }

  /** Asks the signs first: they answer for common words, and refuse most others. */
  boolean passes(int token, int test) {
    return passes(token, test, signs.commonOf(test), signs.rareOf(test));
  }

  private boolean passes(int token, int test, long commonBits, long rareBits) {
    if ((common[token] & commonBits) != 0) {
      return true;
    }
    long shared = rare[token] & rareBits;
    return shared != 0
        && (shared < 0 || members.passes(lexical[token], ending[token], shape[token], test));
  }

  /** The first token from one on that passes a test; {@code to} where none before it does. */
  int next(int test, int from, int to) {
    return next(test, signs.commonOf(test), signs.rareOf(test), from, to);
  }

  /** The same for a test whose signs are known. */
  int next(int test, long commonBits, long rareBits, int from, int to) {
    int token = from;
    while (token < to && !passes(token, test, commonBits, rareBits)) {
      token++;
    }
    return Math.min(token, to);
  }

  void enter(int sentenceNumber) {
    if (sentence != sentenceNumber) {
      classes.forget();
    }
    sentence = sentenceNumber;
    first = text.firstToken(sentenceNumber);
    end = text.endToken(sentenceNumber);
    stretchStart = first;
    stretchEnd = end;
  }

  /**
   * Makes a part of a sentence the one in which is looked: matches lie inside it, {@code ^} and
   * {@code $} are its ends.
   */
  void enter(int sentenceNumber, int from, int to) {
    enter(sentenceNumber);
    stretchStart = from;
    stretchEnd = to;
  }

  /**
   * The first match that begins at or after a token of the sentence entered: its end; its start is
   * {@link #found()}. -1 where there is none up to {@code last}.
   */
  int find(Program program, int from, int last) {
    int start = Math.max(from, first);
    int most = Math.min(last, end - 1);
    int place = -1;
    while (start <= most) {
      place = keyFrom(program.key(), start, place);
      start = Math.max(start, place - program.key().most());
      if (start > most || place == stretchEnd) {
        return -1;
      }
      int stop = opens(program, start) ? run(program, start) : -1;
      if (stop > start) {
        found = start;
        return stop;
      }
      start++;
    }
    return -1;
  }

  /** The rarest word of a match that begins there or later, which was last found at a place. */
  private int keyFrom(KeyWord key, int start, int place) {
    int least = start + key.least();
    return place >= least ? place : next(key.test(), least, stretchEnd);
  }

  /** Whether the first tokens from there may open a match. */
  boolean opens(Program program, int start) {
    int[] opening = program.opening();
    for (int i = 0; i < opening.length; i++) {
      if (start + i >= end || !passes(start + i, opening[i])) {
        return false;
      }
    }
    return true;
  }

  /** Where the rarest word stands of a match that begins there. */
  int keyPlace(Program program, int start) {
    return next(program.key().test(), start + program.key().least(), end);
  }

  /** The end of the longest match that begins exactly there, or -1. */
  int endOf(Program program, int start) {
    int stop = run(program, start);
    return stop > start ? stop : -1;
  }

  private int found;

  int found() {
    return found;
  }

  /** Whether a match begins exactly there. */
  boolean startsAt(Program program, int token) {
    return opens(program, token) && run(program, token) > token;
  }

  /** The end of the longest match that begins at a token, or -1. */
  private int run(Program program, int start) {
    long lengths = walk(program, start, outer) & upTo(stretchEnd - start);
    return lengths == 0 ? -1 : start + Long.SIZE - 1 - Long.numberOfLeadingZeros(lengths);
  }

  private static long upTo(int length) {
    return length >= Long.SIZE - 1 ? -1 : (2L << length) - 1;
  }

  /** How long the matches of a class are that begin at a token, bits by length. */
  int lengths(int number, int token) {
    int place = token - first;
    if (token >= end) {
      return 0;
    }
    return classes.isKnown(number, place)
        ? classes.lengths(number, place)
        : classes.keep(number, place, find(number, token));
  }

  private int find(int number, int token) {
    Program program = classes.program(number);
    return opens(program, token) ? (int) walk(program, token, inner) : 0;
  }

  private long walk(Program program, int start, Visited visited) {
    visited.open(program);
    return walk(program, 0, start, start, visited);
  }

  /**
   * Walks all ways from a step on, each step at each token once; the lengths of matches as bits.
   */
  private long walk(Program program, int from, int at, int start, Visited visited) {
    int[] code = program.code();
    int pc = from;
    int token = at;
    long lengths = 0;
    while (true) {
      int operand = Program.operand(code[pc]);
      switch (Program.kind(code[pc])) {
        case Program.ONE:
          if (token >= end || !passes(token, operand)) {
            return lengths;
          }
          token++;
          pc++;
          break;
        case Program.SKIP:
          if (token >= end || (text.breaksBefore(token) & STRONG) != 0) {
            return lengths;
          }
          token++;
          pc++;
          break;
        case Program.JUMP:
          pc = operand;
          break;
        case Program.SPLIT:
          if (isClosed(code[pc + 1], token)) {
            pc = operand;
            break;
          }
          if (!visited.add(pc, token - start)) {
            return lengths;
          }
          lengths |= walk(program, pc + 1, token, start, visited);
          pc = operand;
          break;
        case Program.SWITCH:
          long open = visited.add(pc, token - start) ? branches(operand, token) : 0;
          if (open == 0) {
            return lengths;
          }
          for (; (open & open - 1) != 0; open &= open - 1) {
            lengths |= walk(program, Program.branch(code, pc, open), token, start, visited);
          }
          pc = Program.branch(code, pc, open);
          break;
        case Program.CALL:
          int taken = visited.add(pc, token - start) ? lengths(operand, token) : 0;
          if (taken == 0) {
            return lengths;
          }
          pc++;
          for (; (taken & taken - 1) != 0; taken &= taken - 1) {
            int behind = token + Integer.numberOfTrailingZeros(taken);
            lengths |= walk(program, pc, behind, start, visited);
          }
          token += Integer.numberOfTrailingZeros(taken);
          break;
        case Program.PEEK:
          if (token >= end || !passes(token, operand)) {
            return lengths;
          }
          pc++;
          break;
        case Program.MATCH:
          return lengths | 1L << token - start;
        default:
          if (!holds(program, pc, token)) {
            return lengths;
          }
          pc++;
      }
    }
  }

  /** Whether a step takes a word that doesn't stand there: then its way ends before it begins. */
  private boolean isClosed(int step, int token) {
    return Program.kind(step) == Program.ONE
        && (token >= end || !passes(token, Program.operand(step)));
  }

  /** The branches of a choice that a token may open, see {@link BranchTable}. */
  long branches(int choice, int token) {
    return token < end ? branches.open(choice, lexical[token], ending[token], shape[token]) : 0;
  }

  /** Which steps were walked at which tokens in one run: a row of bits per token. */
  private static final class Visited {
    private long[] bits = new long[256];
    private int words;
    private int rows;
    private boolean manyWays;

    /** Forgets the last run, for one of that program; remembers nothing where ways are few. */
    void open(Program program) {
      manyWays = program.manyWays();
      if (manyWays) {
        clear(program.size());
      }
    }

    private void clear(int programSize) {
      Arrays.fill(bits, 0, words * rows, 0);
      words = (programSize >> 6) + 1;
      rows = 0;
      int most = words * (PatternParser.LONGEST + 1);
      if (bits.length < most) {
        bits = new long[most];
      }
    }

    /** Whether that step is to be walked there. */
    boolean add(int pc, int offset) {
      return !manyWays || addNew(pc, offset);
    }

    private boolean addNew(int pc, int offset) {
      rows = Math.max(rows, offset + 1);
      int place = words * offset + (pc >> 6);
      boolean isNew = (bits[place] >>> pc & 1) == 0;
      bits[place] |= 1L << pc;
      return isNew;
    }
  }

  /** Whether what a step looks at is so. */
  boolean holds(Program program, int pc, int token) {
    int operand = Program.operand(program.code()[pc]);
    switch (Program.kind(program.code()[pc])) {
      case Program.PEEK:
        return token < end && passes(token, operand);
      case Program.NOT:
        return token >= end || walk(program.inner()[operand], token, nested) < 2;
      case Program.START:
        return token == stretchStart;
      case Program.END:
        return token == stretchEnd;
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

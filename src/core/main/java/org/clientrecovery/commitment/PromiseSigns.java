package org.clientrecovery.commitment;

import org.clientrecovery.text.CommentText;
import org.clientrecovery.text.TokenKind;

/**
 * What a sentence shows to a {@link PromiseTable}: its words, alone and in pairs ({@code w}), the
 * roles of its words, alone and in pairs ({@code k}), and its mark, block and length ({@code p}). A
 * date is one word, named by whether it is ahead. Working memory of one comment.
 */
final class PromiseSigns {
  static final String START = "^";
  static final String END = "$";

  /** How a date is meant beside the day. */
  private static final String[] DATE_KINDS = {"", "-amount", "-hour", "-loose"};

  /**
   * By whether the day is past, today or ahead: a day, an amount of time, an hour, a loose time.
   */
  static final String[] DATES = names("~past", "~today", "~ahead");

  /** By {@link TokenKind}: what is no word. */
  static final String[] KINDS = kinds();

  /** Words without a role, by shape. */
  static final String[] SHAPES = {"~", "~s", "~ed", "~ing", "~Name"};

  static final String[] LENGTHS = {"to4", "to8", "to12", "to16", "to20", "to24", "longer"};
  static final String[] BLOCKS = {"paragraph", "bullet", "heading", "cell"};
  static final String NO_MARK = "unmarked";
  private static final int WORDS_PER_LENGTH = 4;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private static final int[] DATE = hashes(DATES);
  private static final int[] KIND = hashes(KINDS);
  private static final int[] SHAPE = hashes(SHAPES);
  private static final int[] LENGTH = hashes(LENGTHS);
  private static final int[] BLOCK = hashes(BLOCKS);
  private static final int FIRST = START.hashCode();
  private static final int LAST = END.hashCode();

  private final PromiseText in;
  private final CommentText text;
  private final long today;
  private int[] words = {};
  private int[] kinds = {};
  private int length;

  /** Takes signs as they are read: number, kind and parts; the second part is 0 where none is. */
  interface Sink {
    void take(long key, char kind, int a, int b);
  }

  PromiseSigns(PromiseText in) {
    this.in = in;
    text = in.text;
    today = in.today.toEpochDay();
  }

  /** The number of a sign of one part, or of two. */
  static long key(char kind, int a, int b) {
    long key = (a * MIX ^ kind) * MIX ^ b;
    return key * MIX ^ key >>> 29;
  }

  /** What words of these roles are named by. */
  static int ofRoles(long roles) {
    return (int) (roles * MIX >>> 32) | 1;
  }

  /** Gives all signs of that sentence; one that shows twice is given twice. */
  void read(int sentence, Sink sink) {
    readWords(sentence);
    pairs('w', words, sink);
    pairs('k', kinds, sink);
    one(sink, BLOCK[text.block(sentence).ordinal()]);
    one(sink, LENGTH[Math.min(LENGTH.length - 1, length / WORDS_PER_LENGTH)]);
    char mark = text.mark(sentence);
    one(sink, mark == 0 ? NO_MARK.hashCode() : mark);
  }

  private static void one(Sink sink, int part) {
    sink.take(key('p', part, 0), 'p', part, 0);
  }

  private void pairs(char kind, int[] parts, Sink sink) {
    int before = FIRST;
    for (int i = 0; i < length; i++) {
      sink.take(key(kind, parts[i], 0), kind, parts[i], 0);
      sink.take(key(kind, before, parts[i]), kind, before, parts[i]);
      before = parts[i];
    }
    sink.take(key(kind, before, LAST), kind, before, LAST);
  }

  private void readWords(int sentence) {
    int from = text.firstToken(sentence);
    int to = text.endToken(sentence);
    if (words.length < to - from) {
      words = new int[(to - from) * 2];
      kinds = new int[words.length];
    }
    length = 0;
    for (int i = from; i < to; i++) {
      if (!in.sameDate(i, i - 1)) {
        words[length] = in.isDate(i) ? date(in.dateAt(i)) : word(i);
        kinds[length] = in.isDate(i) ? words[length] : kind(i, from);
        length++;
      }
    }
  }

  private int date(DateInText date) {
    long day = date.found().due().day().toEpochDay();
    int when = day < today ? 0 : day == today ? 1 : 2;
    FoundDate.Kind kind = date.found().kind();
    int how = kind == FoundDate.Kind.CLOCK ? 2 : kind == FoundDate.Kind.LOOSE ? 3 : 0;
    return DATE[when * DATE_KINDS.length + (date.isAmount() && how == 0 ? 1 : how)];
  }

  private int word(int token) {
    return text.isWord(token) ? text.wordHash(token) : KIND[text.kind(token).ordinal()];
  }

  private int kind(int token, int first) {
    if (!text.isWord(token)) {
      return KIND[text.kind(token).ordinal()];
    }
    long roles = in.roles(token);
    return roles != 0 ? ofRoles(roles) : SHAPE[shape(token, token > first)];
  }

  private int shape(int token, boolean inside) {
    if (inside && text.isCapitalised(token)) {
      return 4;
    }
    if (ends(token, "ing")) {
      return 3;
    }
    return ends(token, "ed") ? 2 : ends(token, "s") && text.wordLength(token) > 3 ? 1 : 0;
  }

  private boolean ends(int token, String ending) {
    int from = text.wordLength(token) - ending.length();
    for (int i = 0; i < ending.length() && from >= 0; i++) {
      if (text.wordChar(token, from + i) != ending.charAt(i)) {
        return false;
      }
    }
    return from >= 0;
  }

  private static String[] names(String... whens) {
    String[] names = new String[whens.length * DATE_KINDS.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = whens[i / DATE_KINDS.length] + DATE_KINDS[i % DATE_KINDS.length];
    }
    return names;
  }

  private static String[] kinds() {
    TokenKind[] all = TokenKind.values();
    String[] names = new String[all.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = "#" + all[i].name();
    }
    return names;
  }

  private static int[] hashes(String... names) {
    int[] hashes = new int[names.length];
    for (int i = 0; i < names.length; i++) {
      hashes[i] = names[i].hashCode();
    }
    return hashes;
  }
}

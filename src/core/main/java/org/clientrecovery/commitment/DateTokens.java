package org.clientrecovery.commitment;

import java.util.Arrays;

/**
 * A text cut into words, numbers and signs for the reading of dates, in one pass.
 *
 * <p>Digits and letters are cut apart, so "3pm" is a number and a word glued to it. Several words
 * that the vocabulary knows as one ("close of business") are one token.
 */
final class DateTokens {
  static final int NONE = Integer.MIN_VALUE;
  private static final long LINKS =
      Term.THE.bit() | Term.ARTICLE.bit() | Term.IN.bit() | Term.WITHIN.bit();
  private static final long AFTER_ARTICLE =
      Term.UNIT.bit()
          | Term.HALF.bit()
          | Term.COUPLE.bit()
          | Term.FEW.bit()
          | Term.QUARTER.bit()
          | Term.FULL.bit()
          | Term.BUSINESS.bit()
          | Term.WORKDAY.bit();
  private static final long AFTER_LINK =
      AFTER_ARTICLE
          | Term.ARTICLE.bit()
          | Term.NUMBER.bit()
          | Term.ORDINAL.bit()
          | Term.NEXT.bit()
          | Term.COMING.bit()
          | Term.THIS.bit()
          | Term.LAST.bit()
          | Term.WEEKDAY.bit()
          | Term.MONTH.bit()
          | Term.HOLIDAY.bit()
          | Term.END.bit()
          | Term.START.bit()
          | Term.MID.bit()
          | Term.WEEKEND.bit()
          | Term.DAYPART.bit()
          | Term.QUARTER_NAME.bit()
          | Term.THE.bit()
          | Term.ABOUT.bit()
          | Term.AT_LEAST.bit()
          | Term.WITHIN.bit()
          | Term.NOON.bit()
          | Term.RELATIVE.bit();

  /** Of words that take part in no expression of time themselves. */
  private static final long QUIET = Term.ACCOUNT.bit();

  private static final int LONGEST_WORD = 32;
  private static final char[] LOWER = lowerLetters();

  private final char[] text;
  private final DateVocabulary vocabulary;
  private int[] start = {};
  private int[] end = {};
  private int[] number = {};
  private byte[] kind = {};
  private DateVocabulary.Word[] words = {};
  private long[] terms = {};
  private int size;
  private int limit;

  private static final byte WORD = 0;
  private static final byte NUMBER = 1;
  private static final byte SIGN = 2;

  DateTokens(CharSequence text, DateVocabulary vocabulary) {
    this.text = text.toString().toCharArray();
    this.vocabulary = vocabulary;
    resize(24);
  }

  /** Cuts that part of the text; what was cut before is forgotten. */
  void cut(int from, int to) {
    size = 0;
    limit = to;
    scan(from);
  }

  /** Cuts all of the text. */
  void cutAll() {
    resize(16 + text.length / 4);
    cut(0, text.length);
  }

  int size() {
    return size;
  }

  int start(int i) {
    return start[i];
  }

  int end(int i) {
    return end[i];
  }

  boolean isWord(int i) {
    return i >= 0 && i < size && kind[i] == WORD;
  }

  boolean isNumber(int i) {
    return i >= 0 && i < size && kind[i] == NUMBER;
  }

  boolean isSign(int i, char sign) {
    return i >= 0 && i < size && kind[i] == SIGN && text[start[i]] == sign;
  }

  boolean isSign(int i) {
    return i >= 0 && i < size && kind[i] == SIGN;
  }

  char sign(int i) {
    return isSign(i) ? text[start[i]] : 0;
  }

  /** Whether a hyphen or one of the dashes stands there. */
  boolean isDash(int i) {
    char sign = sign(i);
    return sign == '-' || sign == '–' || sign == '—';
  }

  /** The number at i, or {@link #NONE} where none is or where it has more than nine digits. */
  int number(int i) {
    return isNumber(i) ? number[i] : NONE;
  }

  /** How many digits the number at i is written with; 0 where none is. */
  int digits(int i) {
    return isNumber(i) ? end[i] - start[i] : 0;
  }

  /** Whether the number is written with a leading zero. */
  boolean isPadded(int i) {
    return digits(i) > 1 && text[start[i]] == '0';
  }

  /** Whether the word at i starts with a capital letter. */
  boolean isCapital(int i) {
    return isWord(i) && Character.isUpperCase(text[start[i]]);
  }

  /** Whether i stands directly behind its predecessor. */
  boolean isGlued(int i) {
    return i > 0 && i < size && start[i] == end[i - 1];
  }

  /** Whether the text has a line break between i and its predecessor. */
  boolean isOnNewLine(int i) {
    if (i <= 0 || i >= size) {
      return true;
    }
    for (int at = end[i - 1]; at < start[i]; at++) {
      if (text[at] == '\n') {
        return true;
      }
    }
    return false;
  }

  /** Whether the token has no part in expressions of time. */
  boolean isQuiet(int i) {
    return (terms[i] & ~QUIET) == 0 && kind[i] != NUMBER;
  }

  /** Whether an expression of time can start there. */
  boolean canStart(int i) {
    if (kind[i] != WORD) {
      return kind[i] == NUMBER || text[start[i]] == '+';
    }
    if (words[i] == null || !words[i].starts) {
      return false;
    }
    boolean links = (words[i].terms & LINKS) != 0;
    return !links || i + 1 < size && (kind[i + 1] == NUMBER || goesOn(i));
  }

  private boolean goesOn(int i) {
    if (words[i + 1] == null) {
      return false;
    }
    long after = (words[i].terms & Term.ARTICLE.bit()) != 0 ? AFTER_ARTICLE : AFTER_LINK;
    return (words[i + 1].terms & after) != 0;
  }

  /** The value of the word at i as that term, or {@link #NONE}. */
  int value(int i, Term term) {
    if (is(i, term)) {
      for (Sense sense : words[i].senses) {
        if (sense.term() == term) {
          return sense.value();
        }
      }
    }
    return NONE;
  }

  boolean is(int i, Term term) {
    return i >= 0 && i < size && (terms[i] & term.bit()) != 0;
  }

  /** Whether the word at i can be one of those. */
  boolean isAny(int i, long mask) {
    return (terms[i] & mask) != 0;
  }

  boolean isWeak(int i, Term term) {
    for (Sense sense : words[i].senses) {
      if (sense.term() == term) {
        return sense.weak();
      }
    }
    return false;
  }

  /** The token as written. */
  String text(int i) {
    return new String(text, start[i], end[i] - start[i]);
  }

  private void scan(int from) {
    int at = from;
    while (at < limit) {
      char c = text[at];
      if (isLetter(c)) {
        at = scanWord(at);
      } else if (c >= '0' && c <= '9') {
        at = scanNumber(at);
      } else if (c <= ' ' || c == 0xA0 || Character.isWhitespace(c)) {
        at++;
      } else {
        at = scanSign(at);
      }
    }
  }

  private int scanSign(int from) {
    boolean pair = from + 1 < limit && Character.isSurrogatePair(text[from], text[from + 1]);
    int to = pair ? from + 2 : from + 1;
    add(from, to, SIGN, 0, null);
    return to;
  }

  private static boolean isLetter(char c) {
    return lowerLetter(c) != 0;
  }

  /** The letter in lower case, or 0 for what is none. */
  private static char lowerLetter(char c) {
    if (c < LOWER.length) {
      return LOWER[c];
    }
    return Character.isLetter(c) ? Character.toLowerCase(c) : 0;
  }

  private static char[] lowerLetters() {
    char[] lower = new char[128];
    for (char c = 'a'; c <= 'z'; c++) {
      lower[c] = c;
      lower[c - 'a' + 'A'] = c;
    }
    return lower;
  }

  private int scanNumber(int from) {
    int at = from;
    long value = 0;
    while (at < limit && text[at] >= '0' && text[at] <= '9') {
      value = Math.min(value * 10 + text[at] - '0', Integer.MAX_VALUE);
      at++;
    }
    add(from, at, NUMBER, at - from > 9 ? NONE : (int) value, null);
    return at;
  }

  private int scanWord(int from) {
    int at = from;
    int hash = 0;
    int stem = 0;
    int stemHash = 0;
    while (at < limit) {
      char letter = lowerLetter(text[at]);
      if (letter == 0) {
        if (!isInnerApostrophe(at)) {
          break;
        }
        letter = '\'';
        stem = at;
        stemHash = hash;
      }
      hash = 31 * hash + letter;
      at++;
    }
    DateVocabulary.Word word =
        at - from > LONGEST_WORD ? null : vocabulary.find(hash, text, from, at);
    boolean genitive = word == null && stem > 0 && at == stem + 2 && (text[at - 1] | 32) == 's';
    add(from, at, WORD, 0, genitive ? vocabulary.find(stemHash, text, from, stem) : word);
    return word == null || word.phrases.isEmpty() ? at : joinPhrase(word, at);
  }

  private boolean isInnerApostrophe(int at) {
    boolean apostrophe = text[at] == '\'' || text[at] == '’';
    return apostrophe && at + 1 < limit && isLetter(text[at + 1]);
  }

  private int joinPhrase(DateVocabulary.Word word, int wordEnd) {
    boolean gap = wordEnd < limit && (text[wordEnd] == ' ' || text[wordEnd] == '-');
    int next = gap ? skipGap(wordEnd + 1) : wordEnd;
    boolean goesOn = gap && next < limit && word.goesOnWith(DateVocabulary.lower(text[next]));
    for (int i = 0; goesOn && i < word.phrases.size(); i++) {
      DateVocabulary.Phrase phrase = word.phrases.get(i);
      boolean begins = phrase.rest()[0].charAt(0) == DateVocabulary.lower(text[next]);
      int to = begins ? endOfPhrase(phrase.rest(), wordEnd) : 0;
      if (to > 0) {
        end[size - 1] = to;
        mean(size - 1, phrase.meaning());
        return to;
      }
    }
    if (word.senses.length == 0) {
      mean(size - 1, null);
    }
    return wordEnd;
  }

  private int endOfPhrase(String[] phrase, int from) {
    int at = from;
    for (String part : phrase) {
      int next = skipGap(at);
      if (next == at || !startsWith(part, next)) {
        return 0;
      }
      at = next + part.length();
    }
    return at < limit && Character.isLetterOrDigit(text[at]) ? 0 : at;
  }

  private int skipGap(int from) {
    int at = from;
    while (at < limit && (text[at] == ' ' || text[at] == '-')) {
      at++;
    }
    return at;
  }

  private boolean startsWith(String part, int from) {
    if (from + part.length() > limit) {
      return false;
    }
    for (int i = 0; i < part.length(); i++) {
      if (DateVocabulary.lower(text[from + i]) != part.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void add(int from, int to, byte what, int value, DateVocabulary.Word word) {
    if (size == start.length) {
      resize(size * 2);
    }
    start[size] = from;
    end[size] = to;
    kind[size] = what;
    number[size] = value;
    mean(size++, word);
  }

  private void mean(int i, DateVocabulary.Word word) {
    words[i] = word;
    terms[i] = word == null ? 0 : word.terms;
  }

  private void resize(int room) {
    start = Arrays.copyOf(start, room);
    end = Arrays.copyOf(end, room);
    number = Arrays.copyOf(number, room);
    kind = Arrays.copyOf(kind, room);
    words = Arrays.copyOf(words, room);
    terms = Arrays.copyOf(terms, room);
  }
}

package org.clientrecovery.commitment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A text cut into words, numbers and signs for the reading of dates, in one pass.
 *
 * <p>Digits and letters are cut apart, so "3pm" is a number and a word glued to it. Several words
 * that the vocabulary knows as one ("close of business") are one token.
 */
final class DateTokens {
  static final int NONE = Integer.MIN_VALUE;
  private static final Sense[] NO_SENSE = {};
  private static final int LONGEST_WORD = 32;

  private final CharSequence text;
  private final DateVocabulary vocabulary;
  private int[] start;
  private int[] end;
  private int[] number;
  private byte[] kind;
  private Sense[][] senses;
  private int size;

  private static final byte WORD = 0;
  private static final byte NUMBER = 1;
  private static final byte SIGN = 2;

  DateTokens(CharSequence text, DateVocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
    int room = 16 + text.length() / 4;
    start = new int[room];
    end = new int[room];
    number = new int[room];
    kind = new byte[room];
    senses = new Sense[room][];
    scan();
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
    return i >= 0 && i < size && kind[i] == SIGN && text.charAt(start[i]) == sign;
  }

  boolean isSign(int i) {
    return i >= 0 && i < size && kind[i] == SIGN;
  }

  char sign(int i) {
    return isSign(i) ? text.charAt(start[i]) : 0;
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
    return digits(i) > 1 && text.charAt(start[i]) == '0';
  }

  /** Whether the word at i starts with a capital letter. */
  boolean isCapital(int i) {
    return isWord(i) && Character.isUpperCase(text.charAt(start[i]));
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
      if (text.charAt(at) == '\n') {
        return true;
      }
    }
    return false;
  }

  /** Whether a word or number can be meant at i at all. */
  boolean isQuiet(int i) {
    return senses[i].length == 0 && kind[i] != NUMBER;
  }

  /** The value of the word at i as that term, or {@link #NONE}. */
  int value(int i, Term term) {
    if (i >= 0 && i < size) {
      for (Sense sense : senses[i]) {
        if (sense.term() == term) {
          return sense.value();
        }
      }
    }
    return NONE;
  }

  boolean is(int i, Term term) {
    return value(i, term) != NONE;
  }

  boolean isWeak(int i, Term term) {
    for (Sense sense : senses[i]) {
      if (sense.term() == term) {
        return sense.weak();
      }
    }
    return false;
  }

  CharSequence text(int i) {
    return text.subSequence(start[i], end[i]);
  }

  private void scan() {
    int at = 0;
    int length = text.length();
    while (at < length) {
      int point = Character.codePointAt(text, at);
      if (Character.isWhitespace(point) || point == 0xA0) {
        at += Character.charCount(point);
      } else if (point >= '0' && point <= '9') {
        at = scanNumber(at);
      } else if (Character.isLetter(point)) {
        at = scanWord(at);
      } else {
        at += Character.charCount(point);
        add(at - Character.charCount(point), at, SIGN, 0, NO_SENSE);
      }
    }
  }

  private int scanNumber(int from) {
    int at = from;
    long value = 0;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      value = Math.min(value * 10 + text.charAt(at) - '0', Integer.MAX_VALUE);
      at++;
    }
    add(from, at, NUMBER, at - from > 9 ? NONE : (int) value, NO_SENSE);
    return at;
  }

  private int scanWord(int from) {
    int at = from;
    while (at < text.length() && isWordPart(at, from)) {
      at += Character.charCount(Character.codePointAt(text, at));
    }
    String word = at - from > LONGEST_WORD ? "" : lowerCase(from, at);
    add(from, at, WORD, 0, sensesOf(word));
    return joinPhrase(word, at);
  }

  private boolean isWordPart(int at, int from) {
    char c = text.charAt(at);
    if (c == '\'' || c == '’') {
      return at > from && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }
    return Character.isLetter(Character.codePointAt(text, at));
  }

  private String lowerCase(int from, int to) {
    return text.subSequence(from, to).toString().toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private Sense[] sensesOf(String word) {
    Sense[] found = vocabulary.senses(word);
    if (found.length == 0 && word.endsWith("'s")) {
      return vocabulary.senses(word.substring(0, word.length() - 2));
    }
    return found;
  }

  private int joinPhrase(String word, int wordEnd) {
    List<String[]> phrases = vocabulary.phrasesAfter(word);
    for (String[] phrase : phrases) {
      int to = endOfPhrase(phrase, wordEnd);
      if (to > 0) {
        end[size - 1] = to;
        senses[size - 1] = vocabulary.senses(word + " " + String.join(" ", phrase));
        return to;
      }
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
    boolean cut = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    return cut ? 0 : at;
  }

  private int skipGap(int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '-')) {
      at++;
    }
    return at;
  }

  private boolean startsWith(String part, int from) {
    int to = from + part.length();
    return to <= text.length() && lowerCase(from, to).equals(part);
  }

  private void add(int from, int to, byte what, int value, Sense[] meaning) {
    if (size == start.length) {
      grow();
    }
    start[size] = from;
    end[size] = to;
    kind[size] = what;
    number[size] = value;
    senses[size++] = meaning;
  }

  private void grow() {
    int room = size * 2;
    start = Arrays.copyOf(start, room);
    end = Arrays.copyOf(end, room);
    number = Arrays.copyOf(number, room);
    kind = Arrays.copyOf(kind, room);
    senses = Arrays.copyOf(senses, room);
  }
}

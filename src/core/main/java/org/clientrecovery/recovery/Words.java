package org.clientrecovery.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a text with their places, in one pass. */
final class Words {
  private Words() {}

  /**
   * One word: letters and digits that stand together, with the apostrophes between them.
   *
   * @param lower in lower case, the same on every machine
   * @param start of its first UTF-16 unit
   */
  record Word(String lower, int start, int end) {}

  /** "They don't, e.g." has the words they, don't, e, g. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && isPart(text, end)) {
        end++;
      }
      if (end > at) {
        words.add(new Word(lower(text, at, end), at, end));
      }
      at = end + 1;
    }
    return words;
  }

  private static String lower(String text, int start, int end) {
    return text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private static boolean isPart(String text, int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isApostrophe(c, text, at);
  }

  private static boolean isApostrophe(char c, String text, int at) {
    return (c == '\'' || c == '’')
        && at > 0
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at + 1));
  }
}

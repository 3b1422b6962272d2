package org.clientrecovery.minijira.search;

import java.util.Locale;

/**
 * A word, text, number or sign of a query.
 *
 * @param text without quotes and escapes
 * @param line from 1
 * @param column from 1
 */
record JqlToken(Kind kind, String text, int line, int column) {
  enum Kind {
    WORD,
    QUOTED,
    SIGN,
    END
  }

  boolean isSign(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  boolean isWord(String word) {
    return kind == Kind.WORD && text.toLowerCase(Locale.ROOT).equals(word);
  }

  boolean isValue() {
    return kind == Kind.WORD || kind == Kind.QUOTED;
  }

  JqlException error(String message) {
    return JqlException.at(message, line, column);
  }

  @Override
  public String toString() {
    return kind == Kind.END ? "the end of the query" : "'" + text + "'";
  }
}

package org.clientrecovery.minijira.search;

import java.util.ArrayList;
import java.util.List;

/** Cuts a query into tokens. */
final class JqlLexer {
  private static final String SIGNS = "()[],.=!~<>&|";

  private final String query;
  private final List<JqlToken> tokens = new ArrayList<>();
  private int at;
  private int line = 1;
  private int lineStart;

  private JqlLexer(String query) {
    this.query = query;
  }

  /** The tokens of a query, the last of which is its end. */
  static List<JqlToken> read(String query) {
    JqlLexer lexer = new JqlLexer(query);
    lexer.readAll();
    return lexer.tokens;
  }

  private void readAll() {
    while (at < query.length()) {
      char c = query.charAt(at);
      if (Character.isWhitespace(c)) {
        skip(c);
      } else if (c == '"' || c == '\'') {
        quoted(c);
      } else if (SIGNS.indexOf(c) >= 0) {
        sign();
      } else {
        word();
      }
    }
    add(JqlToken.Kind.END, "", at);
  }

  private void skip(char c) {
    at++;
    if (c == '\n') {
      line++;
      lineStart = at;
    }
  }

  private void quoted(char quote) {
    int start = at++;
    StringBuilder text = new StringBuilder();
    while (at < query.length() && query.charAt(at) != quote) {
      if (query.charAt(at) == '\\' && at + 1 < query.length()) {
        at++;
      }
      text.append(query.charAt(at++));
    }
    if (at >= query.length()) {
      throw JqlException.at(
          "The quoted string has not been completed.", line, start - lineStart + 1);
    }
    at++;
    add(JqlToken.Kind.QUOTED, text.toString(), start);
  }

  private void sign() {
    int start = at++;
    if (at < query.length() && isPair(query.substring(start, at + 1))) {
      at++;
    }
    add(JqlToken.Kind.SIGN, query.substring(start, at), start);
  }

  private static boolean isPair(String signs) {
    return switch (signs) {
      case "!=", "!~", "<=", ">=", "&&", "||" -> true;
      default -> false;
    };
  }

  private void word() {
    int start = at;
    while (at < query.length() && isPartOfWord(query.charAt(at))) {
      at++;
    }
    add(JqlToken.Kind.WORD, query.substring(start, at), start);
  }

  private static boolean isPartOfWord(char c) {
    return !Character.isWhitespace(c) && c != '"' && c != '\'' && SIGNS.indexOf(c) < 0;
  }

  private void add(JqlToken.Kind kind, String text, int start) {
    tokens.add(new JqlToken(kind, text, line, start - lineStart + 1));
  }
}

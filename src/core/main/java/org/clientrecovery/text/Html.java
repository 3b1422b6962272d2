package org.clientrecovery.text;

import java.util.Locale;
import java.util.Map;

/**
 * Turns the rich-text editor's HTML into the same characters that wiki markup would have: line
 * borders for block tags, bullets for list items, {@code {quote}} and {@code {code}} for blockquote
 * and pre, entities as the characters they name.
 */
final class Html {
  private static final String[] SIGNS = {
    "<p>",
    "<p ",
    "</p>",
    "<br",
    "<div",
    "<li>",
    "<ul",
    "<ol",
    "<blockquote",
    "<pre",
    "<span",
    "<b>",
    "<strong",
    "<em>",
    "<a href",
    "<table"
  };
  private static final Map<String, Character> NAMED =
      Map.ofEntries(
          Map.entry("amp", '&'),
          Map.entry("lt", '<'),
          Map.entry("gt", '>'),
          Map.entry("quot", '"'),
          Map.entry("apos", '\''),
          Map.entry("nbsp", ' '),
          Map.entry("rsquo", '\u2019'),
          Map.entry("lsquo", '\u2018'),
          Map.entry("ldquo", '\u201C'),
          Map.entry("rdquo", '\u201D'),
          Map.entry("ndash", '\u2013'),
          Map.entry("mdash", '\u2014'),
          Map.entry("hellip", '\u2026'),
          Map.entry("auml", 'ä'),
          Map.entry("ouml", 'ö'),
          Map.entry("uuml", 'ü'),
          Map.entry("Auml", 'Ä'),
          Map.entry("Ouml", 'Ö'),
          Map.entry("Uuml", 'Ü'),
          Map.entry("szlig", 'ß'),
          Map.entry("eacute", 'é'));

  private final char[] source;
  private final Compaction out;
  private int at;

  Html(char[] source) {
    this.source = source;
    this.out = new Compaction(source);
  }

  /** Whether the text holds tags of the editor, rather than a lone "<". */
  static boolean isUsedIn(String source) {
    int at = source.indexOf('<');
    while (at >= 0) {
      for (String sign : SIGNS) {
        if (source.regionMatches(true, at, sign, 0, sign.length())) {
          return true;
        }
      }
      at = source.indexOf('<', at + 1);
    }
    return false;
  }

  Letters read() {
    while (at < source.length) {
      char c = source[at];
      if (c == '<') {
        tag();
      } else if (c == '&') {
        entity();
      } else {
        out.keep(c, at, ++at);
      }
    }
    return out.letters();
  }

  private void tag() {
    int end = at + 1;
    while (end < source.length && source[end] != '>' && source[end] != '<') {
      end++;
    }
    if (end == source.length || source[end] == '<' || !opensTag(at + 1)) {
      out.keep('<', at, ++at);
      return;
    }
    replace(name(end), end + 1);
    at = end + 1;
  }

  private boolean opensTag(int index) {
    char c = source[index];
    return c == '/' || c == '!' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private String name(int end) {
    int stop = at + 1;
    while (stop < end && stop < at + 16 && source[stop] != ' ' && source[stop] != '\n') {
      stop++;
    }
    return new String(source, at + 1, stop - at - 1).toLowerCase(Locale.ROOT);
  }

  private void replace(String name, int end) {
    switch (name) {
      case "br", "br/" -> write("\n", end);
      case "p", "/p", "div", "/div", "ul", "/ul", "ol", "/ol", "table", "/table", "/li", "tr" ->
          write("\n\n", end);
      case "li" -> write("\n* ", end);
      case "h1", "h2", "h3", "h4", "/h1", "/h2", "/h3", "/h4" -> write("\n\n", end);
      case "td", "th" -> write("\n|", end);
      case "blockquote", "/blockquote" -> write("{quote}", end);
      case "pre", "/pre" -> write("{noformat}", end);
      default -> {}
    }
  }

  /** Writes as much of the replacement as the tag is long, so that buffers never overflow. */
  private void write(String replacement, int end) {
    int room = end - at;
    for (int i = 0; i < replacement.length() && i < room; i++) {
      out.keep(replacement.charAt(i), at + i, at + i + 1);
    }
  }

  private void entity() {
    int end = at + 1;
    while (end < source.length && end < at + 10 && source[end] != ';') {
      end++;
    }
    char meant = end < source.length && source[end] == ';' ? named(end) : 0;
    if (meant == 0) {
      out.keep('&', at, ++at);
      return;
    }
    out.keep(meant, at, end + 1);
    at = end + 1;
  }

  private char named(int end) {
    String name = new String(source, at + 1, end - at - 1);
    if (name.startsWith("#")) {
      return numbered(name.substring(1));
    }
    return NAMED.getOrDefault(name, (char) 0);
  }

  private static char numbered(String digits) {
    try {
      boolean hex = digits.startsWith("x") || digits.startsWith("X");
      int code = hex ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits);
      return code > 0 && code < 0xD800 ? (char) code : 0;
    } catch (NumberFormatException notANumber) {
      return 0;
    }
  }
}

package org.clientrecovery.wording;

import org.clientrecovery.text.CommentText;

/** Fills a rewrite template with the words of a match. */
final class Rewrite {
  private final String template;
  private final CommentText text;

  Rewrite(String template, CommentText text) {
    this.template = template;
    this.text = text;
  }

  String fill(int sentence, int from, int to, CaptureSearch captures) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < template.length()) {
      int open = template.indexOf('{', at);
      int close = open < 0 ? -1 : template.indexOf('}', open);
      if (close < 0) {
        break;
      }
      out.append(template, at, open);
      out.append(value(template.substring(open + 1, close), sentence, from, to, captures));
      at = close + 1;
    }
    return tidy(out.append(template.substring(at)).toString());
  }

  private String value(String name, int sentence, int from, int to, CaptureSearch captures) {
    return switch (name) {
      case "match" -> words(from, to);
      case "before" -> words(text.firstToken(sentence), from);
      case "after" -> words(to, text.endToken(sentence));
      default -> captures.words(name);
    };
  }

  private String words(int from, int to) {
    return from >= to ? "" : text.source().substring(text.start(from), text.end(to - 1));
  }

  private static String tidy(String filled) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < filled.length(); i++) {
      char c = filled.charAt(i) == '\n' ? ' ' : filled.charAt(i);
      boolean needless = c == ' ' && (out.isEmpty() || out.charAt(out.length() - 1) == ' ');
      if (!needless) {
        if (",.!?".indexOf(c) >= 0 && !out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
          out.setLength(out.length() - 1);
        }
        out.append(c);
      }
    }
    return sentence(out.toString().strip());
  }

  /** Without marks that belonged to left-out words, from a capital letter to a mark. */
  private static String sentence(String words) {
    int start = 0;
    while (start < words.length() && ",;:".indexOf(words.charAt(start)) >= 0) {
      start++;
    }
    String kept = words.substring(start).strip();
    if (kept.isEmpty()) {
      return kept;
    }
    boolean open = Character.isLetterOrDigit(kept.charAt(kept.length() - 1));
    return Character.toUpperCase(kept.charAt(0)) + kept.substring(1) + (open ? "." : "");
  }
}

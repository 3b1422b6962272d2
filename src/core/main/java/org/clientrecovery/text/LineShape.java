package org.clientrecovery.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Judges single lines by their look: log lines, mail headers, closings of a mail. */
final class LineShape {
  private static final List<String> CLOSINGS =
      List.of(
          "with kind regards",
          "with best regards",
          "with warm regards",
          "kind regards",
          "kindest regards",
          "best regards",
          "warm regards",
          "warmest regards",
          "many regards",
          "regards",
          "best wishes",
          "all the best",
          "yours sincerely",
          "yours faithfully",
          "yours truly",
          "sincerely",
          "respectfully",
          "cordially",
          "greetings from",
          "many thanks",
          "thanks and regards",
          "thanks & regards",
          "thank you and best regards",
          "thanks again",
          "thanks a lot",
          "thanks in advance",
          "thank you",
          "thanks",
          "cheers",
          "best",
          "br",
          "rgds",
          "saluti",
          "cordialement",
          "mit freundlichen grüßen",
          "mit freundlichen grüssen",
          "mit freundlichem gruß",
          "freundliche grüße",
          "freundliche grüsse",
          "viele grüße",
          "viele grüsse",
          "beste grüße",
          "beste grüsse",
          "liebe grüße",
          "liebe grüsse",
          "herzliche grüße",
          "schöne grüße",
          "mfg",
          "vg",
          "lg",
          "gruß",
          "gruss",
          "grüße");
  private static final Set<String> MAIL_SECOND =
      Set.of("sent:", "date:", "to:", "subject:", "cc:", "gesendet:", "datum:", "an:", "betreff:");

  /** The closings by their first letter, in the same order. */
  private static final List<List<String>> CLOSINGS_BY_LETTER = byLetter();

  private final Letters letters;

  LineShape(Letters letters) {
    this.letters = letters;
  }

  private static List<List<String>> byLetter() {
    List<List<String>> all = new ArrayList<>();
    for (char letter = 'a'; letter <= 'z'; letter++) {
      String first = String.valueOf(letter);
      all.add(CLOSINGS.stream().filter(closing -> closing.startsWith(first)).toList());
    }
    return all;
  }

  boolean startsWith(int from, int to, String prefix) {
    if (to - from < prefix.length()) {
      return false;
    }
    for (int i = 0; i < prefix.length(); i++) {
      if (letters.lower[from + i] != prefix.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean endsWith(int from, int to, String suffix) {
    return to - from >= suffix.length() && startsWith(to - suffix.length(), to, suffix);
  }

  private boolean holds(int from, int to, String part) {
    for (int i = from; i <= to - part.length(); i++) {
      if (letters.lower[i] == part.charAt(0) && startsWith(i, to, part)) {
        return true;
      }
    }
    return false;
  }

  /** "-----Original Message-----", "Begin forwarded message:" */
  boolean opensForward(int from, int to) {
    char c = letters.lower[from];
    return c == '-'
            && (holds(from, to, "original message")
                || holds(from, to, "forwarded message")
                || holds(from, to, "ursprüngliche nachricht")
                || holds(from, to, "weitergeleitete nachricht"))
        || c == 'b' && startsWith(from, to, "begin forwarded message");
  }

  /** "On Tue, 3 Mar 2026 at 10:15, Anna wrote:" */
  boolean opensAnswer(int from, int to) {
    return to - from < 200
        && (startsWith(from, to, "on ") && endsWith(from, to, "wrote:")
            || startsWith(from, to, "am ")
                && endsWith(from, to, ":")
                && holds(from, to, " schrieb"));
  }

  /** "From: Anna" where the next line is "Sent: Tuesday". */
  boolean opensHeader(int from, int to, int next, int nextTo) {
    return (startsWith(from, to, "from:") || startsWith(from, to, "von:"))
        && MAIL_SECOND.stream().anyMatch(second -> startsWith(next, nextTo, second));
  }

  /** "Kind regards", "Best, Kayla", "-- Ivo" */
  boolean closes(int from, int to) {
    if (startsWith(from, to, "--")
        && to - from < 60
        && (to == from + 2 || letters.lower[from + 2] == ' ')) {
      return true;
    }
    char first = letters.lower[from];
    if (to - from > 80 || first < 'a' || first > 'z') {
      return false;
    }
    for (String closing : CLOSINGS_BY_LETTER.get(first - 'a')) {
      if (startsWith(from, to, closing)) {
        return isName(from + closing.length(), to, closing.endsWith("from") ? 6 : 5);
      }
    }
    return false;
  }

  /** Whether nothing but a few capitalised words follows a closing formula. */
  private boolean isName(int from, int to, int most) {
    int words = 0;
    boolean inWord = false;
    for (int i = from; i < to; i++) {
      boolean letter = Character.isLetterOrDigit(letters.lower[i]);
      if (letter && !inWord && (++words > most || letters.written[i] == letters.lower[i])) {
        return false;
      }
      inWord = letter || inWord && letters.lower[i] != ' ' && letters.lower[i] != ',';
    }
    return from == to || !Character.isLetterOrDigit(letters.lower[from]);
  }

  /** A line that may follow a closing formula: name, title, address. */
  boolean isShort(int from, int to) {
    int spaces = 0;
    if (".?!:".indexOf(letters.lower[to - 1]) >= 0) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (letters.lower[i] == ' ' && ++spaces > 7) {
        return false;
      }
    }
    return !startsWith(from, to, "ps") && !startsWith(from, to, "p.s");
  }

  /** "2026-03-04 10:15:00,123 ERROR [main] x", "at a.b.C.d(C.java:12)", "Caused by: a.b.C" */
  boolean isLog(int from, int to) {
    char c = letters.lower[from];
    switch (c) {
      case 'a':
        return startsWith(from, to, "at ") && letters.lower[to - 1] == ')' && isCall(from + 3, to);
      case 'c':
        return startsWith(from, to, "caused by: ") && isTypeName(from + 11, to);
      case 'e':
        return startsWith(from, to, "exception in thread");
      case 't':
        return startsWith(from, to, "traceback (most recent");
      case 'f':
        return startsWith(from, to, "file \"") && holds(from, to, "\", line ");
      case '.':
        return startsWith(from, to, "... ") && endsWith(from, to, " more");
      case '$':
        return to - from > 2 && letters.lower[from + 1] == ' ';
      case '[':
        return isLevel(from + 1, to) || isTimestamp(from + 1, to);
      default:
        return c >= '0' && c <= '9' ? isTimestamp(from, to) : isThrown(from, to);
    }
  }

  private boolean isCall(int from, int to) {
    boolean dot = false;
    for (int i = from; i < to; i++) {
      char c = letters.lower[i];
      if (c == '(') {
        return dot;
      }
      if (c == ' ') {
        return false;
      }
      dot |= c == '.';
    }
    return false;
  }

  /** "java.lang.IllegalStateException" */
  private boolean isTypeName(int from, int to) {
    int dots = 0;
    for (int i = from; i < to && letters.lower[i] != ' ' && letters.lower[i] != ':'; i++) {
      dots += letters.lower[i] == '.' ? 1 : 0;
    }
    return dots > 0;
  }

  /** "java.lang.IllegalStateException: closed" */
  private boolean isThrown(int from, int to) {
    int end = from;
    int dots = 0;
    while (end < to && end < from + 120 && letters.lower[end] != ' ' && letters.lower[end] != ':') {
      dots += letters.lower[end++] == '.' ? 1 : 0;
    }
    return dots >= 2 && (endsWith(from, end, "exception") || endsWith(from, end, "error"));
  }

  /** "ERROR] " */
  private boolean isLevel(int from, int to) {
    int end = from;
    while (end < to && end < from + 8 && letters.lower[end] >= 'a' && letters.lower[end] <= 'z') {
      end++;
    }
    return end < to && letters.lower[end] == ']' && isLevelName(from, end);
  }

  private boolean isLevelName(int from, int to) {
    switch (new String(letters.written, from, to - from).toUpperCase(Locale.ROOT)) {
      case "ERROR", "WARN", "WARNING", "INFO", "DEBUG", "TRACE", "FATAL", "SEVERE", "NOTICE":
        return true;
      default:
        return false;
    }
  }

  /** "2026-03-04 10:15:00,123" or "10:15:00 ERROR" */
  private boolean isTimestamp(int from, int to) {
    int end = from;
    int colons = 0;
    while (end < to && end < from + 30 && isStampChar(letters.lower[end])) {
      colons += letters.lower[end++] == ':' ? 1 : 0;
    }
    return colons >= 2 && hasLevel(end, Math.min(to, end + 60));
  }

  private static boolean isStampChar(char c) {
    return c >= '0' && c <= '9'
        || c == '-'
        || c == ':'
        || c == '.'
        || c == ','
        || c == ' '
        || c == 't'
        || c == 'z'
        || c == '/'
        || c == '+'
        || c == ']';
  }

  private boolean hasLevel(int from, int to) {
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || !Character.isLetter(letters.lower[i])) {
        if (i - start > 3
            && letters.written[i - 1] != letters.lower[i - 1]
            && isLevelName(start, i)) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }
}

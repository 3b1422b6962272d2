package org.clientrecovery.recovery;

/** The first words of a comment on one line; reads no more of it than it gives. */
final class Excerpt {
  private static final int LONGEST = 280;

  private Excerpt() {}

  /** At most 280 UTF-16 units, white space joined, an ellipsis where there is more. */
  static String of(String body) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < body.length(); i = body.offsetByCodePoints(i, 1)) {
      if (line.length() >= LONGEST - 2) {
        return line.append('…').toString();
      }
      append(line, body.codePointAt(i));
    }
    return line.toString().stripTrailing();
  }

  private static void append(StringBuilder line, int codePoint) {
    if (!Character.isWhitespace(codePoint)) {
      line.appendCodePoint(codePoint);
    } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
      line.append(' ');
    }
  }
}

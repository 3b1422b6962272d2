package org.clientrecovery.text;

/**
 * The characters of a comment, as written and in lower case, in one place for all languages and
 * locales.
 *
 * <p>Typographic apostrophes, dashes, spaces and full-width letters become their plain form. Where
 * characters fall away (soft hyphens, zero-width characters, combining marks, HTML) the places in
 * the source are kept beside them.
 */
final class Letters {
  private static final char[] LOW = lowTable();

  final char[] written;
  final char[] lower;
  final int length;
  private final int[] starts;
  private final int[] ends;

  Letters(char[] written, char[] lower, int length, int[] starts, int[] ends) {
    this.written = written;
    this.lower = lower;
    this.length = length;
    this.starts = starts;
    this.ends = ends;
  }

  static Letters of(String source) {
    boolean html = Html.isUsedIn(source);
    char[] written = source.toCharArray();
    if (html) {
      return new Html(written).read();
    }
    char[] lower = new char[written.length];
    for (int i = 0; i < written.length; i++) {
      char c = written[i];
      if (c < 0x180) {
        lower[i] = LOW[c];
        if (lower[i] == 0) {
          return new Compaction(written).read();
        }
      } else if (isDropped(c)) {
        return new Compaction(written).read();
      } else {
        lower[i] = plain(c);
      }
    }
    return new Letters(written, lower, written.length, null, null);
  }

  /** Whether places here and in the source differ. */
  boolean isMoved() {
    return starts != null;
  }

  int sourceStart(int index) {
    return starts == null ? index : starts[index];
  }

  int sourceEnd(int index) {
    return ends == null ? index + 1 : ends[index];
  }

  /** Whether the character leaves no trace: combining, zero-width, soft hyphen. */
  static boolean isDropped(char c) {
    return c == 0xAD
        || c >= 0x300 && c <= 0x36F
        || c >= 0x200B && c <= 0x200D
        || c >= 0xFE00 && c <= 0xFE0F
        || c == 0x2060
        || c == 0xFEFF;
  }

  /** The character in lower case and plain form. */
  static char plain(char c) {
    if (c < 0x180) {
      return LOW[c] == 0 ? c : LOW[c];
    }
    if (c >= 0x2000 && c < 0x2060) {
      return plainPunctuation(c);
    }
    if (c >= 0xFF01 && c <= 0xFF5E) {
      return LOW[c - 0xFEE0];
    }
    if (c == 0x3000) {
      return ' ';
    }
    return Character.toLowerCase(c);
  }

  private static char plainPunctuation(char c) {
    switch (c) {
      case '\u2018', '\u2019', '\u201B', '\u2032':
        return '\'';
      case '\u2010', '\u2011':
        return '-';
      case '\u2028', '\u2029':
        return '\n';
      default:
        return c <= 0x200A || c == 0x202F || c == 0x205F ? ' ' : c;
    }
  }

  private static char[] lowTable() {
    char[] table = new char[0x180];
    for (char c = 0; c < table.length; c++) {
      table[c] = c < ' ' && c != '\n' && c != '\r' ? ' ' : Character.toLowerCase(c);
    }
    table[0x130] = 'i';
    table['`'] = '\'';
    table[0xB4] = '\'';
    table[0xA0] = ' ';
    table[0xAD] = 0;
    return table;
  }
}

package org.clientrecovery.jira.report;

/** Words of others for the cells of a table that a spreadsheet will open. */
public final class SafeCell {
  /** What a spreadsheet takes for the start of a formula, also in full width. */
  private static final String STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  /** What fits into a cell. */
  private static final int LONGEST = 32_000;

  private SafeCell() {}

  /** The words as text that no spreadsheet calculates: an apostrophe before what could be one. */
  public static String ofCsv(String words) {
    String text = of(words);
    return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  /** The words without what a cell can't hold; for cells that are marked as text. */
  public static String of(String words) {
    StringBuilder kept = new StringBuilder();
    words
        .codePoints()
        .filter(SafeCell::isCharacter)
        .limit(LONGEST)
        .filter(codePoint -> kept.length() + Character.charCount(codePoint) <= LONGEST)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** Whether XML 1.0 knows it. */
  private static boolean isCharacter(int codePoint) {
    boolean control =
        codePoint < ' ' && codePoint != '\t' && codePoint != '\n' && codePoint != '\r';
    boolean surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    return !control && !surrogate && codePoint != 0xFFFE && codePoint != 0xFFFF;
  }
}

package org.clientrecovery.text;

/** Knows whether a tag stands further on; asked with rising places it searches the text once. */
final class TagSearch {
  private final Letters letters;
  private final String tag;
  private int next = -1;

  TagSearch(Letters letters, String tag) {
    this.letters = letters;
    this.tag = tag;
  }

  boolean standsAfter(int from) {
    if (next < from) {
      int found = find(letters, tag, from, letters.length);
      next = found < 0 ? Integer.MAX_VALUE : found;
    }
    return next < Integer.MAX_VALUE;
  }

  /** The first place of that tag between from and to, or -1. */
  static int find(Letters letters, String tag, int from, int to) {
    for (int i = from; i + tag.length() <= to; i++) {
      if (letters.lower[i] == '{' && isAt(letters, tag, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isAt(Letters letters, String tag, int at) {
    for (int i = 1; i < tag.length(); i++) {
      if (letters.lower[at + i] != tag.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}

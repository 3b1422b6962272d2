package org.clientrecovery.wording;

import java.util.List;

/**
 * Knows which stretches of a text hold one of some signs; asked in order it reads the text once.
 */
final class NeedSearch {
  private final String text;
  private final List<String> needs;
  private final int[] next;

  NeedSearch(String text, List<String> needs) {
    this.text = text;
    this.needs = needs;
    next = new int[needs.size()];
    java.util.Arrays.fill(next, -1);
  }

  /** Whether one of them begins between from and to. */
  boolean isBetween(int from, int to) {
    for (int i = 0; i < next.length; i++) {
      if (next[i] < from) {
        int found = text.indexOf(needs.get(i), from);
        next[i] = found < 0 ? Integer.MAX_VALUE : found;
      }
      if (next[i] < to) {
        return true;
      }
    }
    return false;
  }
}

package org.clientrecovery.wording;

import java.util.List;
import java.util.Set;

/**
 * The commonest words of several languages by hash, each with the languages it is of. Immutable.
 */
final class StopWords {
  /** By place: a word's hash, and a bit for each of its languages; 0 where the place is free. */
  private final int[] words;

  private final long[] languages;

  /**
   * @param sets the words of each language; 64 languages at most have theirs
   */
  StopWords(List<Set<String>> sets) {
    int count = sets.stream().mapToInt(Set::size).sum();
    words = new int[Integer.highestOneBit(Math.max(4, count) * 4 - 1)];
    languages = new long[words.length];
    for (int i = 0; i < Math.min(sets.size(), Long.SIZE); i++) {
      for (String word : sets.get(i)) {
        int at = slot(word.hashCode());
        words[at] = word.hashCode();
        languages[at] |= 1L << i;
      }
    }
  }

  /** A bit for each language that has a word of that hash among its commonest. */
  long languagesOf(int word) {
    return languages[slot(word)];
  }

  /** Where a word stands, or the free place for it. */
  private int slot(int word) {
    int at = (word ^ word >>> 15) * 0x9E3779B9 >>> 16 & words.length - 1;
    while (languages[at] != 0 && words[at] != word) {
      at = at + 1 & words.length - 1;
    }
    return at;
  }
}

package org.clientrecovery.commitment;

import org.clientrecovery.text.CommentText;

/** A few words, asked for token by token; most tokens are told by one bit. Immutable. */
final class WordSet {
  private final String[] words;
  private final long known;

  private WordSet(String... words) {
    this.words = words;
    long bits = 0;
    for (String word : words) {
      bits |= bit(word.hashCode());
    }
    known = bits;
  }

  /** The set of those words, in lower case. */
  static WordSet of(String... words) {
    return new WordSet(words.clone());
  }

  /** Whether that token of the text is one of the words. */
  boolean has(CommentText text, int token) {
    return (known & bit(text.wordHash(token))) != 0 && isAnyOf(text, token);
  }

  private boolean isAnyOf(CommentText text, int token) {
    for (String word : words) {
      if (text.is(token, word)) {
        return true;
      }
    }
    return false;
  }

  private static long bit(int hash) {
    return 1L << (hash ^ hash >>> 7);
  }
}

package org.clientrecovery.wording;

import java.util.List;
import org.clientrecovery.text.CommentText;

/** The symbols of words, or of parts of words, by their letters. Immutable. */
final class WordTable {
  static final int NONE = -1;

  /** Numbers of an entry: hash, symbol (0 where the place is free), place of letters, length. */
  private static final int ENTRY = 4;

  private static final int SYMBOL = 1;
  private static final int PLACE = 2;
  private static final int LENGTH = 3;

  private final int[] entries;
  private final char[] letters;
  private final int mask;
  private final int count;

  /**
   * @param firstSymbol greater than 0, of the first word; the others have the next ones
   */
  WordTable(List<String> words, int firstSymbol) {
    int room = Integer.highestOneBit(Math.max(8, words.size()) * 4 - 1);
    entries = new int[room * ENTRY];
    mask = room - 1;
    count = words.size();
    letters = String.join("", words).toCharArray();
    int place = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      int at = free(word.hashCode());
      entries[at] = word.hashCode();
      entries[at + SYMBOL] = firstSymbol + i;
      entries[at + PLACE] = place;
      entries[at + LENGTH] = word.length();
      place += word.length();
    }
  }

  private int first(int hash) {
    return ((hash ^ hash >>> 15) & mask) * ENTRY;
  }

  private int next(int at) {
    return at + ENTRY & entries.length - 1;
  }

  private int free(int hash) {
    int at = first(hash);
    while (entries[at + SYMBOL] != 0) {
      at = next(at);
    }
    return at;
  }

  /** The symbol of a whole token, or {@value #NONE}. */
  int find(CommentText text, int token) {
    return find(text, token, 0, text.wordLength(token), text.wordHash(token));
  }

  /** The symbol of the letters of a token from one on; {@value #NONE} where they have none. */
  int find(CommentText text, int token, int from, int length, int hash) {
    for (int at = first(hash); entries[at + SYMBOL] != 0; at = next(at)) {
      if (entries[at] == hash
          && entries[at + LENGTH] == length
          && text.holds(token, from, letters, entries[at + PLACE], length)) {
        return entries[at + SYMBOL];
      }
    }
    return NONE;
  }

  /** How many words there are. */
  int count() {
    return count;
  }

  /** Takes a word by its symbol and hash. */
  interface Words {
    void take(int symbol, int hash);
  }

  /** Gives all words. */
  void forEach(Words taken) {
    for (int at = 0; at < entries.length; at += ENTRY) {
      if (entries[at + SYMBOL] != 0) {
        taken.take(entries[at + SYMBOL], entries[at]);
      }
    }
  }
}

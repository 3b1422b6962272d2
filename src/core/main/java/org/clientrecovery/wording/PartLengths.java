package org.clientrecovery.wording;

import java.util.Collection;
import org.clientrecovery.text.CommentText;

/**
 * How long the known beginnings of words are, or the known endings, by the two letters that they
 * begin with, or end with: most words have none and are not looked up. Immutable.
 */
final class PartLengths {
  private static final int LONGEST = 24;
  private static final int ROOM = 1 << 10;

  /** A bit for each length. */
  private final int[] lengths = new int[ROOM];

  private final boolean behind;

  /**
   * @param parts of two letters or more; those longer than {@value #LONGEST} are left out
   * @param behind whether they are endings
   */
  PartLengths(Collection<String> parts, boolean behind) {
    this.behind = behind;
    for (String part : parts) {
      int last = part.length() - 1;
      if (last < LONGEST) {
        int place = behind ? place(part.charAt(last), part.charAt(last - 1)) : place(part);
        lengths[place] |= 1 << part.length();
      }
    }
  }

  private static int place(String beginning) {
    return place(beginning.charAt(0), beginning.charAt(1));
  }

  private static int place(char outer, char inner) {
    return (outer * 31 + inner) & ROOM - 1;
  }

  /** The lengths that a part of that token may have, bits by length. */
  int of(CommentText text, int token) {
    int length = text.wordLength(token);
    if (length < 2) {
      return 0;
    }
    char outer = text.wordChar(token, behind ? length - 1 : 0);
    char inner = text.wordChar(token, behind ? length - 2 : 1);
    int shorter = length < LONGEST ? (2 << length) - 1 : -1;
    return lengths[place(outer, inner)] & shorter;
  }
}

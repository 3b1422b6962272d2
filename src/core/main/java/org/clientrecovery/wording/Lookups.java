package org.clientrecovery.wording;

import org.clientrecovery.text.CommentText;
import org.clientrecovery.text.Layer;

/**
 * Looks programs of conditions up in one comment after the other, each once, however many rules
 * ask. A program has a slot for what was found. Working memory of one thread.
 */
final class Lookups {
  private static final int NOT_LOOKED_UP = -2;
  private static final int NOWHERE = -1;

  private final Matching matching;
  private final long[] keySigns;
  private final int[] stamps;
  private final int[] first;
  private final int[] last;

  /** By slot, for the first 64 sentences: in which was looked, and in which it stands. */
  private final long[] asked;

  private final long[] found;
  private int stamp;

  /**
   * @param keySigns two numbers by slot: the {@link WordSigns} of the words of which every match
   *     holds one
   */
  Lookups(Matching matching, long[] keySigns) {
    this.matching = matching;
    this.keySigns = keySigns;
    int slots = keySigns.length / 2;
    stamps = new int[slots];
    first = new int[slots];
    last = new int[slots];
    asked = new long[slots];
    found = new long[slots];
  }

  /** Begins the comment that is read now. */
  void open() {
    stamp++;
  }

  /** Whether the sentence has a sign of a word that the program needs. */
  boolean mayStandIn(int slot, int sentence) {
    return matching.hasSign(sentence, keySigns[2 * slot], keySigns[2 * slot + 1]);
  }

  /** Whether the comment has a sign of a word that the program needs. */
  boolean mayStandAnywhere(int slot) {
    return matching.hasSign(keySigns[2 * slot], keySigns[2 * slot + 1]);
  }

  /** Whether the program matches in that sentence. */
  boolean isIn(int slot, Program program, int sentence) {
    if (sentence >= Long.SIZE) {
      return find(program, sentence);
    }
    begin(slot);
    long bit = 1L << sentence;
    if ((asked[slot] & bit) == 0) {
      asked[slot] |= bit;
      found[slot] |= find(program, sentence) ? bit : 0;
    }
    return (found[slot] & bit) != 0;
  }

  private void begin(int slot) {
    if (stamps[slot] != stamp) {
      stamps[slot] = stamp;
      first[slot] = NOT_LOOKED_UP;
      asked[slot] = 0;
      found[slot] = 0;
    }
  }

  private boolean find(Program program, int sentence) {
    matching.enter(sentence);
    CommentText text = matching.text();
    return matching.find(program, text.firstToken(sentence), text.endToken(sentence) - 1) >= 0;
  }

  /** Whether the program matches in the sentences of a layer, always the same for a slot. */
  boolean isInLayer(int slot, Program program, Layer layer) {
    begin(slot);
    if (first[slot] == NOT_LOOKED_UP) {
      first[slot] = NOWHERE;
      last[slot] = NOWHERE;
      CommentText text = matching.text();
      for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
        if (text.layer(sentence) == layer && mayStandIn(slot, sentence)) {
          lookIn(program, sentence, slot);
        }
      }
    }
    return first[slot] != NOWHERE;
  }

  private void lookIn(Program program, int sentence, int slot) {
    matching.enter(sentence);
    int end = matching.text().endToken(sentence);
    int stop = matching.find(program, matching.text().firstToken(sentence), end - 1);
    while (stop >= 0) {
      first[slot] = first[slot] == NOWHERE ? matching.found() : first[slot];
      last[slot] = matching.found();
      stop = stop < end ? matching.find(program, stop, end - 1) : -1;
    }
  }

  /** The first token of its first match in the layer. */
  int first(int slot) {
    return first[slot];
  }

  /** The first token of its last match in the layer. */
  int last(int slot) {
    return last[slot];
  }
}

package org.clientrecovery.wording;

import java.util.Arrays;
import org.clientrecovery.text.CommentText;

/**
 * Finds all matches of an index in one comment. Working memory of one thread at a time.
 *
 * <p>Keeps at most {@value #MOST_PER_OWNER} matches of one rule, in one sentence at most {@value
 * #MOST_PER_SENTENCE}, so that no text makes the work behind it grow faster than its length.
 */
final class Scan {
  static final int MOST_PER_OWNER = 20;
  private static final int MOST_PER_SENTENCE = 3;

  /** A sentence has 256 tokens at most; four of a long one share a bit. */
  private static final int COARSE = 2;

  private final PatternIndex index;
  private final Matching matching;

  /** By filter: the places of the sentence whose token passes it. */
  private final long[] places;

  private final int[] noted;
  private final int[] programSeen;
  private final int[] programNext;
  private final int[] programHits;
  private final int[] ownerCount;
  private int notedCount;
  private int stamp;
  private int first;
  private int shift;
  private int layer;

  Scan(PatternIndex index, Matching matching) {
    this.index = index;
    this.matching = matching;
    places = new long[index.filterCount];
    noted = new int[index.filterCount];
    programSeen = new int[index.programs.length];
    programNext = new int[index.programs.length];
    programHits = new int[index.programs.length];
    ownerCount = new int[index.ownerCount];
  }

  /** Adds all matches, in the order of sentences. */
  void run(CommentText text, Hits hits) {
    Arrays.fill(ownerCount, 0);
    for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
      layer = 1 << text.layer(sentence).ordinal();
      if ((index.allLayers & layer) != 0) {
        scan(text, sentence, hits);
      }
    }
  }

  private void scan(CommentText text, int sentence, Hits hits) {
    if (++stamp == Integer.MAX_VALUE) {
      Arrays.fill(programSeen, 0);
      stamp = 1;
    }
    first = text.firstToken(sentence);
    int end = text.endToken(sentence);
    shift = end - first > Long.SIZE ? COARSE : 0;
    for (int token = first; token < end; token++) {
      long bit = 1L << (token - first >> shift);
      note(matching.lexical(token), bit);
      note(matching.ending(token), bit);
      note(matching.shape(token), bit);
    }
    matching.enter(sentence);
    for (int token = first; token < end; token++) {
      tryAll(matching.lexical(token), token, sentence, hits);
      tryAll(matching.ending(token), token, sentence, hits);
      tryAll(matching.shape(token), token, sentence, hits);
    }
    while (notedCount > 0) {
      places[noted[--notedCount]] = 0;
    }
  }

  private void note(int symbol, long bit) {
    for (int filter : index.passedFilters[symbol]) {
      if (places[filter] == 0) {
        noted[notedCount++] = filter;
      }
      places[filter] |= bit;
    }
  }

  /** Tries the programs that are filed under a symbol, if all they need stands near enough. */
  private void tryAll(int symbol, int token, int sentence, Hits hits) {
    int[] entries = index.anchored[symbol];
    int anchor = token - first;
    for (int i = 0; i < entries.length; i += PatternIndex.ENTRY) {
      if ((entries[i + 1] & layer) != 0
          && stands(entries[i + 2], anchor + entries[i + 3], anchor + entries[i + 4])
          && stands(entries[i + 5], anchor + entries[i + 6], anchor + entries[i + 7])) {
        tryStarts(entries, i, token, sentence, hits);
      }
    }
  }

  /** Tries the starts from which a match can hold the anchor. */
  private void tryStarts(int[] entries, int entry, int anchor, int sentence, Hits hits) {
    int last = anchor - entries[entry + 8];
    int from = Math.max(first, anchor - entries[entry + 9]);
    if (entries[entry + 13] != 0) {
      last = Math.min(first, last);
    }
    for (int start = from; start <= last; start++) {
      if (matching.opens(start, entries[entry + 10], entries[entry + 11], entries[entry + 12])) {
        start = match(entries[entry], start, sentence, hits);
      }
    }
  }

  private boolean stands(int filter, int from, int to) {
    return filter < 0 || (places[filter] & window(from, to)) != 0;
  }

  /** The bits of the places from one to another, counted from the sentence's first token. */
  private long window(int from, int to) {
    if (to < 0) {
      return 0;
    }
    int low = Math.max(0, from) >> shift;
    int high = Math.min(Long.SIZE - 1, to >> shift);
    return low > high ? 0 : -1L << low & -1L >>> Long.SIZE - 1 - high;
  }

  /** Tries one start, but none twice, and none inside a match; gives the last token dealt with. */
  private int match(int number, int start, int sentence, Hits hits) {
    if (programSeen[number] != stamp) {
      programSeen[number] = stamp;
      programNext[number] = first;
      programHits[number] = 0;
    }
    if (start < programNext[number] || programHits[number] == MOST_PER_SENTENCE) {
      return start;
    }
    int stop = matching.endOf(index.programs[number], start);
    programNext[number] = Math.max(start + 1, stop);
    if (stop > start) {
      programHits[number]++;
      add(number, sentence, start, stop, hits);
    }
    return programNext[number] - 1;
  }

  private void add(int number, int sentence, int start, int stop, Hits hits) {
    for (int owner : index.owners[number]) {
      if ((index.ownerLayers[owner] & layer) != 0 && ownerCount[owner] < MOST_PER_OWNER) {
        ownerCount[owner]++;
        hits.add(owner, sentence, start, stop);
      }
    }
  }
}

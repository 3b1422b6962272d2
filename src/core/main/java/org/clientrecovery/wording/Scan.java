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
  private final int[] filterSeen;
  private final long[] filterPlaces;
  private final int[] programSeen;
  private final int[] programNext;
  private final int[] programHits;
  private final int[] ownerCount;
  private int stamp;
  private int first;
  private int shift;
  private int layer;

  Scan(PatternIndex index, Matching matching) {
    this.index = index;
    this.matching = matching;
    filterSeen = new int[index.filterCount];
    filterPlaces = new long[index.filterCount];
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
      Arrays.fill(filterSeen, 0);
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
  }

  private void note(int symbol, long bit) {
    for (int filter : index.passedFilters[symbol]) {
      filterPlaces[filter] = filterSeen[filter] == stamp ? filterPlaces[filter] | bit : bit;
      filterSeen[filter] = stamp;
    }
  }

  private void tryAll(int symbol, int token, int sentence, Hits hits) {
    for (int number : index.anchored[symbol]) {
      if ((index.programLayers[number] & layer) != 0 && passesFilters(number, token - first)) {
        match(number, token, sentence, hits);
      }
    }
  }

  /** Whether all that a match needs stands near enough to its anchor. */
  private boolean passesFilters(int number, int anchor) {
    int[] needed = index.neededFilters[number];
    for (int i = 0; i < needed.length; i += 3) {
      if (!stands(needed[i], anchor + needed[i + 1], anchor + needed[i + 2])) {
        return false;
      }
    }
    return true;
  }

  private boolean stands(int filter, int from, int to) {
    return filterSeen[filter] == stamp && (filterPlaces[filter] & window(from, to)) != 0;
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

  /** Tries the starts from which a match can hold the anchor, but none twice. */
  private void match(int number, int anchor, int sentence, Hits hits) {
    Program program = index.programs[number];
    if (programSeen[number] != stamp) {
      programSeen[number] = stamp;
      programNext[number] = first;
      programHits[number] = 0;
    }
    int[] before = program.before();
    int last = anchor - before[0];
    int from = Math.max(programNext[number], anchor - before[1]);
    int filter = index.startFilters[number];
    if (filter >= 0 && !stands(filter, from - first, last - first)) {
      return;
    }
    while (from <= last && programHits[number] < MOST_PER_SENTENCE) {
      int stop = matching.find(program, from, last);
      if (stop < 0) {
        break;
      }
      programHits[number]++;
      add(number, sentence, stop, hits);
      from = stop;
    }
    programNext[number] = Math.max(from, last + 1);
  }

  private void add(int number, int sentence, int stop, Hits hits) {
    for (int owner : index.owners[number]) {
      if ((index.ownerLayers[owner] & layer) != 0 && ownerCount[owner] < MOST_PER_OWNER) {
        ownerCount[owner]++;
        hits.add(owner, sentence, matching.found(), stop);
      }
    }
  }
}

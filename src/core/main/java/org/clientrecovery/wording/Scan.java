package org.clientrecovery.wording;

import java.util.Arrays;
import org.clientrecovery.text.CommentText;
import org.clientrecovery.text.Layer;

/**
 * Finds all matches of an index in one comment. Working memory of one thread at a time.
 *
 * <p>Keeps at most {@value #MOST_PER_OWNER} matches of one rule, in one sentence at most {@value
 * #MOST_PER_SENTENCE}, so that no text makes the work behind it grow faster than its length.
 */
final class Scan {
  static final int MOST_PER_OWNER = 20;
  private static final int MOST_PER_SENTENCE = 3;

  private final PatternIndex index;
  private final Matching matching;
  private final int[] filterSeen;
  private final int[] programSeen;
  private final int[] programNext;
  private final int[] programHits;
  private final int[] ownerCount;
  private int stamp;

  Scan(PatternIndex index, Matching matching) {
    this.index = index;
    this.matching = matching;
    filterSeen = new int[index.filterCount];
    programSeen = new int[index.programs.length];
    programNext = new int[index.programs.length];
    programHits = new int[index.programs.length];
    ownerCount = new int[index.ownerCount];
  }

  /** Adds all matches in sentences of the layers (bits by ordinal), in the order of sentences. */
  void run(CommentText text, int layers, Hits hits) {
    Arrays.fill(ownerCount, 0);
    for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
      Layer layer = text.layer(sentence);
      if ((layers >> layer.ordinal() & 1) != 0) {
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
    int first = text.firstToken(sentence);
    int end = text.endToken(sentence);
    for (int token = first; token < end; token++) {
      note(matching.lexical(token));
      note(matching.ending(token));
      note(matching.shape(token));
    }
    matching.enter(sentence);
    for (int token = first; token < end; token++) {
      tryAll(matching.lexical(token), token, sentence, hits);
      tryAll(matching.ending(token), token, sentence, hits);
      tryAll(matching.shape(token), token, sentence, hits);
    }
  }

  private void note(int symbol) {
    for (int filter : index.passedFilters[symbol]) {
      filterSeen[filter] = stamp;
    }
  }

  private void tryAll(int symbol, int token, int sentence, Hits hits) {
    for (int number : index.anchored[symbol]) {
      if (passesFilters(number)) {
        match(number, token, sentence, hits);
      }
    }
  }

  private boolean passesFilters(int number) {
    for (int filter : index.neededFilters[number]) {
      if (filterSeen[filter] != stamp) {
        return false;
      }
    }
    return true;
  }

  /** Tries the starts from which a match can hold the anchor, but none twice. */
  private void match(int number, int anchor, int sentence, Hits hits) {
    Program program = index.programs[number];
    if (programSeen[number] != stamp) {
      programSeen[number] = stamp;
      programNext[number] = 0;
      programHits[number] = 0;
    }
    int from = Math.max(programNext[number], anchor - program.before());
    while (from <= anchor && programHits[number] < MOST_PER_SENTENCE) {
      int stop = matching.find(program, from, anchor);
      if (stop < 0) {
        break;
      }
      programHits[number]++;
      add(number, sentence, stop, hits);
      from = stop;
    }
    programNext[number] = Math.max(from, anchor + 1);
  }

  private void add(int number, int sentence, int stop, Hits hits) {
    for (int owner : index.owners[number]) {
      if (ownerCount[owner] < MOST_PER_OWNER) {
        ownerCount[owner]++;
        hits.add(owner, sentence, matching.found(), stop);
      }
    }
  }
}

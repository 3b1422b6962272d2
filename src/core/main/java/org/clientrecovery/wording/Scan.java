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
  private final int[] ownerCount;
  private int stamp;

  Scan(PatternIndex index, Matching matching) {
    this.index = index;
    this.matching = matching;
    filterSeen = new int[index.filterCount];
    programSeen = new int[index.programs.length];
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
      tryAll(matching.lexical(token), token, sentence, end, hits);
      tryAll(matching.ending(token), token, sentence, end, hits);
      tryAll(matching.shape(token), token, sentence, end, hits);
    }
  }

  private void note(int symbol) {
    for (int filter : index.passedFilters[symbol]) {
      filterSeen[filter] = stamp;
    }
  }

  private void tryAll(int symbol, int token, int sentence, int end, Hits hits) {
    for (int number : index.anchored[symbol]) {
      if (programSeen[number] != stamp && passesFilters(number)) {
        programSeen[number] = stamp;
        match(number, token, sentence, end, hits);
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

  private void match(int number, int anchor, int sentence, int end, Hits hits) {
    Program program = index.programs[number];
    int from = anchor - program.longest() + 1;
    for (int i = 0; i < MOST_PER_SENTENCE; i++) {
      int stop = matching.find(program, from, end - 1);
      if (stop < 0) {
        return;
      }
      for (int owner : index.owners[number]) {
        if (ownerCount[owner] < MOST_PER_OWNER) {
          ownerCount[owner]++;
          hits.add(owner, sentence, matching.found(), stop);
        }
      }
      from = stop;
    }
  }
}

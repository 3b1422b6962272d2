package org.clientrecovery.wording;

import java.util.Arrays;
import org.clientrecovery.text.CommentText;

/**
 * Finds all matches of an index in one comment. Working memory of one thread at a time.
 *
 * <p>Where a word is the anchor of patterns, its neighbours are asked first; only the starts that
 * are left are tried. The matches of a sentence come in the order of their rarest words, so that
 * they don't depend on what was asked.
 *
 * <p>Keeps at most {@value #MOST_PER_OWNER} matches of one rule, in one sentence at most {@value
 * #MOST_PER_SENTENCE}, so that no text makes the work behind it grow faster than its length.
 */
final class Scan {
  static final int MOST_PER_OWNER = 20;
  private static final int MOST_PER_SENTENCE = 3;

  private final PatternIndex index;
  private final Matching matching;
  private final Surroundings surroundings;
  private final Candidates candidates;
  private final SentenceMatches matches;
  private final int[] ownerCount;
  private int first;
  private int end;
  private int layer;

  Scan(PatternIndex index, Matching matching) {
    this.index = index;
    this.matching = matching;
    surroundings = new Surroundings(matching);
    candidates = new Candidates(index.programs.length);
    matches = new SentenceMatches();
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
    first = text.firstToken(sentence);
    end = text.endToken(sentence);
    surroundings.enter(first, end);
    for (int token = first; token < end; token++) {
      surroundings.step(token - first);
      lookAround(matching.lexical(token), token);
      lookAround(matching.ending(token), token);
      lookAround(matching.shape(token), token);
    }
    if (candidates.count() > 0) {
      matching.enter(sentence);
      matches.enter(first);
      tryCandidates();
      add(sentence, hits);
    }
  }

  /** Takes down the starts of patterns that a symbol anchors, if their checks may hold. */
  private void lookAround(int symbol, int token) {
    int last = index.firstGroup[symbol + 1];
    for (int group = index.firstGroup[symbol]; group < last; group++) {
      if (mayHold(index.wantedByAny, 2 * group)) {
        lookAtGroup(group, token);
      }
    }
  }

  private void lookAtGroup(int group, int token) {
    int last = index.firstAnchor[group + 1];
    for (int anchor = index.firstAnchor[group]; anchor < last; anchor++) {
      if (mayHold(index.wanted, 2 * anchor)
          && mayHold(index.further, 4 * anchor)
          && mayHold(index.further, 4 * anchor + 2)) {
        check(anchor, token);
      }
    }
  }

  /** Whether a word stands around that has a sign of those that pass a check. */
  private boolean mayHold(long[] signs, int at) {
    long rare = signs[at + 1];
    return surroundings.share((int) (rare >>> WordSigns.SHARED), signs[at], rare);
  }

  private void check(int anchor, int token) {
    int entry = anchor * PatternIndex.ENTRY;
    int where = index.anchors[entry + PatternIndex.WHERE];
    if ((where & layer) != 0
        && holds(entry, token, index.wanted, 2 * anchor)
        && holds(entry + 2, token, index.further, 4 * anchor)
        && holds(entry + 4, token, index.further, 4 * anchor + 2)) {
      note(index.anchors[entry + PatternIndex.PROGRAM], where, token);
    }
  }

  /** Whether a token near that one passes a check, whose signs stand at a place. */
  private boolean holds(int check, int token, long[] signs, int at) {
    int test = index.anchors[check];
    if (test == PatternIndex.NO_CHECK) {
      return true;
    }
    int range = index.anchors[check + 1];
    int from = Math.max(first, token + PatternIndex.from(range));
    int to = Math.min(end, token + PatternIndex.to(range) + 1);
    long rare = signs[at + 1] & WordSigns.ALL_SHARED;
    return from < to && matching.next(test, signs[at], rare, from, to) < to;
  }

  private void note(int program, int where, int token) {
    int from = Math.max(first, token - PatternIndex.most(where));
    int to = token - PatternIndex.least(where);
    if (PatternIndex.beginsSentence(where)) {
      to = Math.min(first, to);
    }
    for (int start = from; start <= to; start++) {
      if (mayOpen(program, start)) {
        candidates.add(program, start - first);
      }
    }
  }

  /** Whether the first tokens from there have signs of those that open a match. */
  private boolean mayOpen(int program, int start) {
    int at = program * PatternIndex.OPENING;
    for (int token = start; token < start + OpeningTests.MOST; token++) {
      if (token < end
          ? !matching.hasSignAt(token, index.opening[at], index.opening[at + 1])
          : index.opening[at] != -1) {
        return false;
      }
      at += 2;
    }
    return true;
  }

  private void tryCandidates() {
    for (int i = 0; i < candidates.count(); i++) {
      tryStarts(candidates.program(i));
    }
    candidates.clear();
  }

  /** Tries the starts of one pattern from left to right, none inside a match. */
  private void tryStarts(int number) {
    Program program = index.programs[number];
    int found = 0;
    int start = first + candidates.next(number, 0);
    while (start >= first && found < MOST_PER_SENTENCE) {
      int stop = matching.endOf(program, start);
      if (stop > start) {
        found++;
        matches.add(matching.keyPlace(program, start), number, start, stop);
      }
      start = first + candidates.next(number, Math.max(start + 1, stop) - first);
    }
  }

  private void add(int sentence, Hits hits) {
    matches.sort();
    for (int i = 0; i < matches.count(); i++) {
      for (int owner : index.owners[matches.program(i)]) {
        if ((index.ownerLayers[owner] & layer) != 0 && ownerCount[owner] < MOST_PER_OWNER) {
          ownerCount[owner]++;
          hits.add(owner, sentence, matches.start(i), matches.stop(i));
        }
      }
    }
    matches.clear();
  }
}

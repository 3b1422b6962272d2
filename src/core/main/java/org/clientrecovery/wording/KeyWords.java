package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.clientrecovery.wording.Chain.Link;

/**
 * Packs the words of which every match of a pattern holds one, each with the most telling of the
 * other words around it, its checks: {@value #SIZE} numbers a word.
 *
 * <p>Two numbers for each check, its test and its {@link PatternIndex#range range}, or {@link
 * PatternIndex#NO_CHECK}; then the test of the word itself and how many tokens of the match stand
 * before it.
 */
final class KeyWords {
  static final int SIZE = PatternIndex.ENTRY;
  static final int MOST_CHECKS = 3;
  static final int TEST = 2 * MOST_CHECKS;
  static final int BEFORE = TEST + 1;

  /** Share of places, in ten thousand, at which a check may hold and still be worth asking. */
  private static final int TELLING = 6000;

  private final VocabularyBuilder vocabulary;
  private int[] packed = new int[0];

  /** A word that stands near an anchor, at one of these distances behind it. */
  private record Candidate(WordTest test, int from, int to) {
    long share() {
      return (long) test.frequency() * (to - from + 1);
    }

    int range() {
      return PatternIndex.range(from, to);
    }
  }

  KeyWords(VocabularyBuilder vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The key words of some chains, one of each, and each once. */
  int[] of(List<Chain> chains) {
    for (Chain chain : chains) {
      int[] word = word(chain);
      if (!holds(word)) {
        packed = Arrays.copyOf(packed, packed.length + SIZE);
        System.arraycopy(word, 0, packed, packed.length - SIZE, SIZE);
      }
    }
    return packed;
  }

  private boolean holds(int[] word) {
    for (int at = 0; at < packed.length; at += SIZE) {
      if (Arrays.equals(packed, at, at + SIZE, word, 0, SIZE)) {
        return true;
      }
    }
    return false;
  }

  private int[] word(Chain chain) {
    int rarest = chain.rarest();
    int[] word = new int[SIZE];
    List<Candidate> checks = telling(chain, rarest);
    for (int i = 0; i < MOST_CHECKS; i++) {
      boolean has = i < checks.size();
      word[2 * i] = has ? vocabulary.test(checks.get(i).test()) : PatternIndex.NO_CHECK;
      word[2 * i + 1] = has ? checks.get(i).range() : 0;
    }
    word[TEST] = vocabulary.test(chain.links().get(rarest).test());
    word[BEFORE] = PatternIndex.distances(chain.leastBefore(rarest), chain.mostBefore(rarest));
    return word;
  }

  private static List<Candidate> telling(Chain chain, int anchor) {
    List<Candidate> telling = new ArrayList<>();
    for (int i = 0; i < chain.links().size(); i++) {
      Candidate candidate = candidate(chain, anchor, i);
      if (i != anchor && candidate.share() < TELLING) {
        telling.add(candidate);
      }
    }
    telling.sort(Comparator.comparingLong(Candidate::share));
    return telling;
  }

  private static Candidate candidate(Chain chain, int anchor, int other) {
    int least = 0;
    int most = 0;
    for (int i = Math.min(anchor, other) + 1; i <= Math.max(anchor, other); i++) {
      Link link = chain.links().get(i);
      least += link.least() + 1;
      most += link.most() + 1;
    }
    WordTest test = chain.links().get(other).test();
    return other > anchor ? new Candidate(test, least, most) : new Candidate(test, -most, -least);
  }
}

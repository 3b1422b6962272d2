package org.clientrecovery.wording;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.clientrecovery.wording.Chain.Link;

/**
 * A word at which a match may be looked for, and what else stands around it then.
 *
 * @param test of the word, by its number
 * @param least the fewest tokens of a match before it
 * @param most the most tokens of a match before it
 * @param checks the most telling of the other words
 */
record KeyWord(int test, int least, int most, List<Check> checks) {
  static final int MOST_CHECKS = 3;

  /** Share of places, in ten thousand, at which a check may hold and still be worth asking. */
  private static final int TELLING = 6000;

  /**
   * A word that stands near an anchor.
   *
   * @param test by its number
   * @param from the least distance behind the anchor; negative before it
   * @param to the greatest distance
   */
  record Check(int test, int from, int to) {}

  private record Candidate(WordTest test, int from, int to) {
    long share() {
      return (long) test.frequency() * (to - from + 1);
    }
  }

  /** The anchor of a chain: its rarest word. */
  static KeyWord of(Chain chain, VocabularyBuilder vocabulary) {
    int rarest = chain.rarest();
    List<Check> checks =
        IntStream.range(0, chain.links().size())
            .filter(i -> i != rarest)
            .mapToObj(i -> candidate(chain, rarest, i))
            .filter(candidate -> candidate.share() < TELLING)
            .sorted(Comparator.comparingLong(Candidate::share))
            .limit(MOST_CHECKS)
            .map(one -> new Check(vocabulary.test(one.test()), one.from(), one.to()))
            .toList();
    return new KeyWord(
        vocabulary.test(chain.links().get(rarest).test()),
        chain.leastBefore(rarest),
        chain.mostBefore(rarest),
        checks);
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

package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that a match must hold, in their order, with the distances between them.
 *
 * @param links the words
 * @param tailLeast the fewest tokens of the match behind the last word
 * @param tailMost the most tokens of the match behind the last word
 */
record Chain(List<Link> links, int tailLeast, int tailMost) {

  /**
   * One word of a chain.
   *
   * @param least the fewest tokens between it and the word before, or the start of the match
   * @param most the most tokens there
   */
  record Link(WordTest test, int least, int most) {}

  static Chain of(WordTest test) {
    return new Chain(List.of(new Link(test, 0, 0)), 0, 0);
  }

  /** How often the rarest of its words is met. */
  int frequency() {
    return links.get(rarest()).test().frequency();
  }

  /** The place of its rarest word. */
  int rarest() {
    int best = 0;
    for (int i = 1; i < links.size(); i++) {
      boolean rarer = links.get(i).test().frequency() < links.get(best).test().frequency();
      best = rarer ? i : best;
    }
    return best;
  }

  /** This chain with more tokens around it. */
  private Chain within(int beforeLeast, int beforeMost, int behindLeast, int behindMost) {
    List<Link> moved = new ArrayList<>(links);
    Link first = links.get(0);
    moved.set(0, new Link(first.test(), first.least() + beforeLeast, first.most() + beforeMost));
    return new Chain(moved, tailLeast + behindLeast, tailMost + behindMost);
  }

  /** This chain and then another, with that many tokens between their matches. */
  Chain then(int least, int most, Chain next) {
    List<Link> all = new ArrayList<>(links);
    all.addAll(next.within(tailLeast + least, tailMost + most, 0, 0).links());
    return new Chain(all, next.tailLeast, next.tailMost);
  }

  Chain behind(int least, int most) {
    return within(least, most, 0, 0);
  }

  Chain before(int least, int most) {
    return within(0, 0, least, most);
  }

  /** One word that stands for any of these chains: the rarest of each. */
  static Chain anyOf(List<Chain> chains) {
    List<WordTest> union = new ArrayList<>();
    int[] range = {Integer.MAX_VALUE, 0, Integer.MAX_VALUE, 0};
    for (Chain chain : chains) {
      int rarest = chain.rarest();
      union.add(chain.links.get(rarest).test());
      range[0] = Math.min(range[0], chain.leastBefore(rarest));
      range[1] = Math.max(range[1], chain.mostBefore(rarest));
      range[2] = Math.min(range[2], chain.leastBehind(rarest));
      range[3] = Math.max(range[3], chain.mostBehind(rarest));
    }
    Link link = new Link(WordTest.anyOf(union), range[0], range[1]);
    return new Chain(List.of(link), range[2], range[3]);
  }

  /** The fewest tokens of a match before that word. */
  int leastBefore(int place) {
    return place + least(0, place + 1);
  }

  /** The most tokens of a match before that word. */
  int mostBefore(int place) {
    return place + most(0, place + 1);
  }

  private int leastBehind(int place) {
    return links.size() - 1 - place + tailLeast + least(place + 1, links.size());
  }

  private int mostBehind(int place) {
    return links.size() - 1 - place + tailMost + most(place + 1, links.size());
  }

  private int least(int from, int to) {
    int sum = 0;
    for (int i = from; i < to; i++) {
      sum += links.get(i).least();
    }
    return sum;
  }

  private int most(int from, int to) {
    int sum = 0;
    for (int i = from; i < to; i++) {
      sum += links.get(i).most();
    }
    return sum;
  }
}

package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Evidence of which each place counts once: what another one covers only supports that. Looks at
 * the evidence of the same sentence alone, so a long comment takes no longer than its parts.
 */
final class ApartPlaces {
  private static final int NONE = -1;

  private final List<Evidence> kept = new ArrayList<>();

  /** By sentence: the last that was kept. */
  private final int[] last;

  /** By sentence: the first that was kept. */
  private final int[] first;

  /** By number: the next that was kept of the same sentence. */
  private int[] next = new int[16];

  ApartPlaces(int sentences) {
    first = new int[sentences];
    last = new int[sentences];
    Arrays.fill(first, NONE);
  }

  /** Adds evidence; of two that share words of a category the one that was added first is kept. */
  void add(Evidence one) {
    for (int i = first[one.sentence()]; i != NONE; i = next[i]) {
      if (kept.get(i).covers(one)) {
        kept.set(i, kept.get(i).supportedBy(one));
        return;
      }
    }
    keep(one);
  }

  private void keep(Evidence one) {
    int number = kept.size();
    if (number == next.length) {
      next = Arrays.copyOf(next, number * 2);
    }
    next[number] = NONE;
    if (first[one.sentence()] == NONE) {
      first[one.sentence()] = number;
    } else {
      next[last[one.sentence()]] = number;
    }
    last[one.sentence()] = number;
    kept.add(one);
  }

  /** What was kept, in the order in which it was added. */
  List<Evidence> all() {
    return kept;
  }
}

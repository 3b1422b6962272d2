package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Lays the anchors of each symbol out in groups of a few that ask for much the same around a word,
 * so that one look refuses most groups whole: many more rules are then few more looks.
 */
final class AnchorGroups {
  private static final int MOST = 8;

  private final WordSigns signs;
  private final List<int[]> anchors = new ArrayList<>();
  private final List<Integer> firstAnchors = new ArrayList<>();
  private final List<Integer> firstGroups = new ArrayList<>();
  private final LongStream.Builder wanted = LongStream.builder();

  AnchorGroups(WordSigns signs) {
    this.signs = signs;
  }

  /** Adds the anchors of the next symbol. */
  void add(List<int[]> entries) {
    firstGroups.add(firstAnchors.size());
    List<int[]> sorted = new ArrayList<>(entries);
    sorted.sort(Comparator.comparingLong(this::rareAndWindow).thenComparingLong(this::common));
    int start = 0;
    while (start < sorted.size()) {
      int end = start + 1;
      while (end < sorted.size()
          && end - start < MOST
          && window(sorted.get(end)) == window(sorted.get(start))) {
        end++;
      }
      addGroup(sorted.subList(start, end));
      start = end;
    }
  }

  private void addGroup(List<int[]> group) {
    firstAnchors.add(anchors.size());
    anchors.addAll(group);
    long common = 0;
    long rare = 0;
    for (int[] entry : group) {
      common |= common(entry);
      rare |= rareAndWindow(entry);
    }
    wanted.add(common).add(rare);
  }

  private long common(int[] entry) {
    return PatternIndex.common(signs, entry[0]);
  }

  private long rareAndWindow(int[] entry) {
    return PatternIndex.rareAndWindow(signs, entry[0], entry[1]);
  }

  private long window(int[] entry) {
    return rareAndWindow(entry) >>> WordSigns.SHARED;
  }

  /** All anchors, group by group. */
  int[] anchors() {
    return anchors.stream().flatMapToInt(Arrays::stream).toArray();
  }

  /** By group, and one more: its first anchor. */
  int[] firstAnchors() {
    return ending(firstAnchors, anchors.size());
  }

  /** By symbol, and one more: its first group. */
  int[] firstGroups() {
    return ending(firstGroups, firstAnchors.size());
  }

  /** By group, two numbers: the signs of which one at least stands where a first check holds. */
  long[] wantedByAny() {
    return wanted.build().toArray();
  }

  private static int[] ending(List<Integer> firsts, int end) {
    int[] all =
        Arrays.copyOf(firsts.stream().mapToInt(Integer::intValue).toArray(), firsts.size() + 1);
    all[firsts.size()] = end;
    return all;
  }
}

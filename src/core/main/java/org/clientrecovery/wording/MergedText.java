package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Two changes of one text, put together line by line: what one side changed is taken, and where
 * both changed the same lines differently, both versions stand between marks.
 *
 * @param text with {@code <<<<<<<}, {@code =======} and {@code >>>>>>>} around each conflict: first
 *     the update's lines, then the admin's
 * @param conflicts how many places an admin has to decide
 */
public record MergedText(String text, int conflicts) {
  static final String THEIRS = "<<<<<<<";
  static final String BETWEEN = "=======";
  static final String YOURS = ">>>>>>>";

  /** More lines than any rule has; beyond, the texts are one conflict as wholes. */
  private static final int MOST_LINES = 2_000;

  /**
   * @param base what both sides started from
   */
  public static MergedText of(String base, String theirs, String yours) {
    return new Merging(lines(base), lines(theirs), lines(yours)).merge();
  }

  private static List<String> lines(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split("\r?\n", -1));
  }

  /** Walks from one line that all three share to the next. */
  private static final class Merging {
    private final List<String> base;
    private final List<String> theirs;
    private final List<String> yours;
    private final List<String> merged = new ArrayList<>();
    private int conflicts;

    Merging(List<String> base, List<String> theirs, List<String> yours) {
      this.base = base;
      this.theirs = theirs;
      this.yours = yours;
    }

    MergedText merge() {
      int[] inTheirs = counterparts(base, theirs);
      int[] inYours = counterparts(base, yours);
      int fromBase = 0;
      int fromTheirs = 0;
      int fromYours = 0;
      for (int line = 0; line < base.size(); line++) {
        if (inTheirs[line] >= 0 && inYours[line] >= 0) {
          between(
              base.subList(fromBase, line),
              theirs.subList(fromTheirs, inTheirs[line]),
              yours.subList(fromYours, inYours[line]));
          merged.add(base.get(line));
          fromBase = line + 1;
          fromTheirs = inTheirs[line] + 1;
          fromYours = inYours[line] + 1;
        }
      }
      between(
          base.subList(fromBase, base.size()),
          theirs.subList(fromTheirs, theirs.size()),
          yours.subList(fromYours, yours.size()));
      return new MergedText(String.join("\n", merged), conflicts);
    }

    private void between(List<String> was, List<String> update, List<String> own) {
      if (update.equals(own) || was.equals(own)) {
        merged.addAll(update);
      } else if (was.equals(update)) {
        merged.addAll(own);
      } else {
        conflicts++;
        merged.add(THEIRS);
        merged.addAll(update);
        merged.add(BETWEEN);
        merged.addAll(own);
        merged.add(YOURS);
      }
    }
  }

  /** For each line of the first its place in the second, by a longest common subsequence; or -1. */
  private static int[] counterparts(List<String> first, List<String> second) {
    int[] places = new int[first.size()];
    Arrays.fill(places, -1);
    if (first.size() > MOST_LINES || second.size() > MOST_LINES) {
      return places;
    }
    short[][] common = common(first, second);
    int i = 0;
    int j = 0;
    while (i < first.size() && j < second.size()) {
      if (first.get(i).equals(second.get(j))) {
        places[i++] = j++;
      } else if (common[i + 1][j] >= common[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return places;
  }

  private static short[][] common(List<String> first, List<String> second) {
    short[][] common = new short[first.size() + 1][second.size() + 1];
    for (int i = first.size() - 1; i >= 0; i--) {
      for (int j = second.size() - 1; j >= 0; j--) {
        common[i][j] =
            first.get(i).equals(second.get(j))
                ? (short) (common[i + 1][j + 1] + 1)
                : (short) Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}

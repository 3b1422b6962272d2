package org.clientrecovery.wording;

import java.util.Arrays;

/** Places in a comment, as columns: whose they are, in which sentence, from and to which token. */
final class Hits {
  int[] owner = new int[64];
  int[] sentence = new int[64];
  int[] from = new int[64];
  int[] to = new int[64];

  /** Points of evidence, where they are not those of the rule; else 0. */
  double[] points = new double[64];

  int count;

  void clear() {
    count = 0;
  }

  void add(int whose, int inSentence, int first, int end) {
    add(whose, inSentence, first, end, 0);
  }

  void add(int whose, int inSentence, int first, int end, double worth) {
    if (count == owner.length) {
      owner = Arrays.copyOf(owner, count * 2);
      sentence = Arrays.copyOf(sentence, count * 2);
      from = Arrays.copyOf(from, count * 2);
      to = Arrays.copyOf(to, count * 2);
      points = Arrays.copyOf(points, count * 2);
    }
    owner[count] = whose;
    sentence[count] = inSentence;
    from[count] = first;
    points[count] = worth;
    to[count++] = end;
  }
}

package org.clientrecovery.text;

import java.text.Normalizer;

/** Copies characters one by one, each with its place in the source, and may leave some out. */
final class Compaction {
  private final char[] source;
  private final char[] written;
  private final char[] lower;
  private final int[] starts;
  private final int[] ends;
  private int length;

  Compaction(char[] source) {
    this.source = source;
    written = new char[source.length];
    lower = new char[source.length];
    starts = new int[source.length];
    ends = new int[source.length];
  }

  Letters read() {
    for (int i = 0; i < source.length; i++) {
      keep(source[i], i, i + 1);
    }
    return letters();
  }

  /** Takes over one character that stands for the source from start to end. */
  void keep(char c, int start, int end) {
    if (Letters.isDropped(c)) {
      merge(c, end);
      return;
    }
    written[length] = c;
    lower[length] = Letters.plain(c);
    starts[length] = start;
    ends[length++] = end;
  }

  private void merge(char mark, int end) {
    if (length == 0 || mark < 0x300 || mark > 0x36F || ends[length - 1] != end - 1) {
      return;
    }
    String composed = Normalizer.normalize("" + written[length - 1] + mark, Normalizer.Form.NFC);
    ends[length - 1] = end;
    if (composed.length() == 1) {
      written[length - 1] = composed.charAt(0);
      lower[length - 1] = Letters.plain(composed.charAt(0));
    }
  }

  Letters letters() {
    return new Letters(written, lower, length, starts, ends);
  }
}

package org.clientrecovery.text;

import java.util.Arrays;

/** Sentences as columns; each holds one token at least. */
final class SentenceTable {
  int[] first = new int[16];
  int[] paragraph = new int[16];
  byte[] shape = new byte[16];
  char[] mark = new char[16];
  int count;

  void add(int firstToken, int paragraphNumber, Layer layer, Block block) {
    if (count == first.length) {
      grow();
    }
    first[count] = firstToken;
    paragraph[count] = paragraphNumber;
    shape[count] = (byte) (layer.ordinal() | block.ordinal() << 4);
    mark[count++] = 0;
  }

  private void grow() {
    first = Arrays.copyOf(first, count * 2);
    paragraph = Arrays.copyOf(paragraph, count * 2);
    shape = Arrays.copyOf(shape, count * 2);
    mark = Arrays.copyOf(mark, count * 2);
  }

  int holding(int token) {
    int found = Arrays.binarySearch(first, 0, count, token);
    return found >= 0 ? found : -found - 2;
  }
}

package org.clientrecovery.network;

import java.util.Arrays;

/** The words that a network knows, by hash, and the row of small numbers that each has. */
final class NetworkWords {
  private int[] hashes = new int[1 << 10];

  /** By place: the row from 1; 0 where the place is free. */
  private int[] rows = new int[hashes.length];

  private byte[] numbers = new byte[0];
  private int count;

  /** Adds a word with its row, which is as long as all others. */
  void add(int hash, byte[] row) {
    if ((count + 1) * 2 > hashes.length) {
      grow();
    }
    if (numbers.length < (count + 1) * row.length) {
      numbers = Arrays.copyOf(numbers, Math.max(1 << 16, (count + 1) * row.length * 3 / 2));
    }
    System.arraycopy(row, 0, numbers, count * row.length, row.length);
    put(hash, ++count);
  }

  private void grow() {
    int[] oldHashes = hashes;
    int[] oldRows = rows;
    hashes = new int[oldHashes.length * 2];
    rows = new int[hashes.length];
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldRows[i] != 0) {
        put(oldHashes[i], oldRows[i]);
      }
    }
  }

  private void put(int hash, int row) {
    int at = slot(hash);
    while (rows[at] != 0) {
      at = at + 1 & rows.length - 1;
    }
    hashes[at] = hash;
    rows[at] = row;
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 15) * 0x9E3779B9 >>> 12 & hashes.length - 1;
  }

  /** Gives back what was taken for words that didn't come. */
  void trim(int columns) {
    numbers = Arrays.copyOf(numbers, count * columns);
  }

  int count() {
    return count;
  }

  /** The row of the word with that hash, from 0; or -1. */
  int find(int hash) {
    int at = slot(hash);
    while (rows[at] != 0 && hashes[at] != hash) {
      at = at + 1 & rows.length - 1;
    }
    return rows[at] - 1;
  }

  /** Adds so many numbers from there to sums. */
  void add(int from, int length, int[] sums, int to) {
    for (int i = 0; i < length; i++) {
      sums[to + i] += numbers[from + i];
    }
  }
}

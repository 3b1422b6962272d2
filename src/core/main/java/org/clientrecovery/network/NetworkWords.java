package org.clientrecovery.network;

import java.util.Arrays;

/**
 * The words that a network knows, by hash, and the row of small numbers that each has. Eight
 * numbers share one of 64 bits, each raised so that none is negative; row 0 is that of no word.
 */
final class NetworkWords {
  /** Numbers that share one, and the bits of each. */
  static final int PER_NUMBER = 8;

  static final int BITS = 8;

  /** What each number is raised by. */
  static final int RAISED = 128;

  private final int[] filters;
  private final int size;

  /** The hash of a word, below it its row, from 1; 0 where the place is free. */
  private long[] places = new long[1 << 10];

  private long[] numbers;
  private int count;

  /**
   * @param filters by width, each divisible by {@value #PER_NUMBER}
   */
  NetworkWords(int[] filters) {
    this.filters = filters;
    size = SentenceNetwork.columns(filters) / PER_NUMBER;
    numbers = new long[size];
    Arrays.fill(numbers, packed(new byte[PER_NUMBER], 0));
  }

  /** Adds a word with its row of numbers. */
  void add(int hash, byte[] row) {
    if ((count + 1) * 2 > places.length) {
      grow();
    }
    put(hash, ++count);
    if (numbers.length < (count + 1) * size) {
      numbers = Arrays.copyOf(numbers, (count + 1) * size * 3 / 2);
    }
    for (int i = 0; i < size; i++) {
      numbers[count * size + i] = packed(row, i * PER_NUMBER);
    }
  }

  private static long packed(byte[] row, int from) {
    long packed = 0;
    for (int lane = 0; lane < PER_NUMBER; lane++) {
      packed |= (long) (row[from + lane] + RAISED) << lane * BITS;
    }
    return packed;
  }

  private void grow() {
    long[] old = places;
    places = new long[old.length * 2];
    for (long place : old) {
      if (place != 0) {
        put(hash(place), (int) place);
      }
    }
  }

  private void put(int hash, int row) {
    int at = slot(hash);
    while (places[at] != 0) {
      at = at + 1 & places.length - 1;
    }
    places[at] = (long) hash << Integer.SIZE | row;
  }

  private static int hash(long place) {
    return (int) (place >>> Integer.SIZE);
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 15) * 0x9E3779B9 >>> 12 & places.length - 1;
  }

  /** Gives back what was taken for words that didn't come. */
  void trim() {
    numbers = Arrays.copyOf(numbers, (count + 1) * size);
  }

  int count() {
    return count;
  }

  /** The row of the word with that hash, or that of no word. */
  int find(int hash) {
    int at = slot(hash);
    while (places[at] != 0 && hash(places[at]) != hash) {
      at = at + 1 & places.length - 1;
    }
    return (int) places[at];
  }

  int[] filters() {
    return filters;
  }

  /** All rows, one after the other. */
  long[] numbers() {
    return numbers;
  }

  /** How many numbers of 64 bits a row has. */
  int size() {
    return size;
  }

  @Override
  public String toString() {
    return count + " words";
  }
}

package org.clientrecovery.network;

import java.util.Arrays;

/**
 * What the filters of a network find at the strongest place of a sentence. Eight filters share a
 * number of 64 bits; they are added up and compared four at a time, each in a lane of 16 bits.
 * Working memory of one comment.
 */
final class WordWindows {
  /** Words before the first and behind the last that a window may reach. */
  private static final int AROUND = 2;

  private static final int LANE_BITS = 2 * NetworkWords.BITS;

  /** The numbers of every second filter. */
  private static final long EVEN = 0x00FF_00FF_00FF_00FFL;

  /** The highest bit of each lane, which no sum reaches. */
  private static final long HIGH = 0x8000_8000_8000_8000L;

  private static final int HIGH_SHIFT = LANE_BITS - 1;
  private static final long LANE = (1L << LANE_BITS) - 1;

  private final NetworkWords words;
  private final int ofOne;
  private final int ofThree;
  private final int ofFive;

  /** By word, and for the places around: where its row begins. */
  private int[] rows = new int[64];

  private int count;
  private final int[] strongest;

  WordWindows(NetworkWords words) {
    this.words = words;
    ofOne = words.filters()[0] / NetworkWords.PER_NUMBER;
    ofThree = words.filters()[1] / NetworkWords.PER_NUMBER;
    ofFive = words.filters()[2] / NetworkWords.PER_NUMBER;
    strongest = new int[(ofOne + ofThree + ofFive) * NetworkWords.PER_NUMBER];
  }

  /** Begins a sentence of so many words. */
  void begin(int length) {
    count = length;
    if (rows.length < length + 2 * AROUND) {
      rows = new int[2 * (length + 2 * AROUND)];
    }
    Arrays.fill(rows, 0, AROUND, 0);
    Arrays.fill(rows, AROUND + length, 2 * AROUND + length, 0);
  }

  /** Sets a word of the sentence by its row. */
  void set(int place, int row) {
    rows[AROUND + place] = row * words.size();
  }

  /** By filter: the largest sum of a window; that of no word where the sentence has none. */
  int[] strongest() {
    long[] numbers = words.numbers();
    for (int i = 0; i < ofOne; i++) {
      one(numbers, i);
    }
    for (int i = 0; i < ofThree; i++) {
      three(numbers, i);
    }
    for (int i = 0; i < ofFive; i++) {
      five(numbers, i);
    }
    return strongest;
  }

  private void one(long[] numbers, int number) {
    long even = 0;
    long odd = 0;
    for (int centre = AROUND; centre < AROUND + count; centre++) {
      long a = numbers[rows[centre] + number];
      even = larger(even, even(a));
      odd = larger(odd, odd(a));
    }
    write(number, even, odd, 1);
  }

  private void three(long[] numbers, int number) {
    int first = ofOne + number;
    int second = first + ofThree;
    int third = second + ofThree;
    long even = 0;
    long odd = 0;
    for (int centre = AROUND; centre < AROUND + count; centre++) {
      long a = numbers[rows[centre - 1] + first];
      long b = numbers[rows[centre] + second];
      long c = numbers[rows[centre + 1] + third];
      even = larger(even, even(a) + even(b) + even(c));
      odd = larger(odd, odd(a) + odd(b) + odd(c));
    }
    write(ofOne + number, even, odd, 3);
  }

  private void five(long[] numbers, int number) {
    int first = ofOne + 3 * ofThree + number;
    long even = 0;
    long odd = 0;
    for (int centre = AROUND; centre < AROUND + count; centre++) {
      long a = numbers[rows[centre - 2] + first];
      long b = numbers[rows[centre - 1] + first + ofFive];
      long c = numbers[rows[centre] + first + 2 * ofFive];
      long d = numbers[rows[centre + 1] + first + 3 * ofFive];
      long e = numbers[rows[centre + 2] + first + 4 * ofFive];
      even = larger(even, even(a) + even(b) + even(c) + even(d) + even(e));
      odd = larger(odd, odd(a) + odd(b) + odd(c) + odd(d) + odd(e));
    }
    write(ofOne + ofThree + number, even, odd, 5);
  }

  private static long even(long numbers) {
    return numbers & EVEN;
  }

  private static long odd(long numbers) {
    return numbers >>> NetworkWords.BITS & EVEN;
  }

  /** The larger number in each lane. */
  private static long larger(long a, long b) {
    long difference = (a | HIGH) - b;
    long notLess = difference & HIGH;
    return b + (difference & notLess - (notLess >>> HIGH_SHIFT));
  }

  private void write(int number, long even, long odd, int width) {
    int none = width * NetworkWords.RAISED;
    int at = number * NetworkWords.PER_NUMBER;
    for (int shift = 0; shift < Long.SIZE; shift += LANE_BITS) {
      strongest[at++] = (int) (even >>> shift & LANE) - none;
      strongest[at++] = (int) (odd >>> shift & LANE) - none;
    }
  }
}

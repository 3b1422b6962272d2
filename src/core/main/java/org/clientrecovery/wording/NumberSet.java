package org.clientrecovery.wording;

/** A small set of numbers that is asked often. Immutable. */
final class NumberSet {
  private final int[] table;
  private final boolean holdsZero;

  NumberSet(int[] numbers) {
    table = new int[Integer.highestOneBit(Math.max(4, numbers.length) * 4 - 1)];
    boolean zero = false;
    for (int number : numbers) {
      zero |= number == 0;
      table[slot(number)] = number;
    }
    holdsZero = zero;
  }

  boolean contains(int number) {
    return number == 0 ? holdsZero : table[slot(number)] != 0;
  }

  /** Where a number stands, or the free place for it. */
  private int slot(int number) {
    int at = (number ^ number >>> 15) * 0x9E3779B9 >>> 16 & table.length - 1;
    while (table[at] != 0 && table[at] != number) {
      at = at + 1 & table.length - 1;
    }
    return at;
  }
}

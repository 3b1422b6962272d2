package org.clientrecovery.wording;

import java.util.Arrays;

/** Numbers of tests, ascending, each once. Belongs to one thread. */
final class TestList {
  private int[] numbers = new int[4];
  private int count;

  /** Adds a number that is not below any other. */
  void add(int number) {
    if (count > 0 && numbers[count - 1] == number) {
      return;
    }
    if (count == numbers.length) {
      numbers = Arrays.copyOf(numbers, count * 2);
    }
    numbers[count++] = number;
  }

  void addAll(TestList other) {
    int[] mine = toArray();
    count = 0;
    int at = 0;
    for (int i = 0; i < other.count; i++) {
      while (at < mine.length && mine[at] < other.numbers[i]) {
        add(mine[at++]);
      }
      add(other.numbers[i]);
    }
    while (at < mine.length) {
      add(mine[at++]);
    }
  }

  int[] toArray() {
    return Arrays.copyOf(numbers, count);
  }
}

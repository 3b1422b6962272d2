package org.clientrecovery.wording;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How large a regular expression becomes when its repetitions are written out. Linear-time search
 * keeps a state for each sign of it, so {@code ((a{100}){100}){100}} would fill the memory.
 */
final class ExpressionSize {
  private static final long MOST = 20_000;

  private final String expression;
  private final Deque<Long> outer = new ArrayDeque<>();
  private long size;
  private long last;

  private ExpressionSize(String expression) {
    this.expression = expression;
  }

  static boolean isBearable(String expression) {
    return new ExpressionSize(expression).read() <= MOST;
  }

  private long read() {
    int at = 0;
    while (at < expression.length() && size <= MOST) {
      at = next(at);
    }
    return size + outer.stream().mapToLong(Long::longValue).sum();
  }

  private int next(int at) {
    switch (expression.charAt(at)) {
      case '\\' -> {
        count(1);
        return at + 2;
      }
      case '[' -> {
        count(1);
        return classEnd(at + 1);
      }
      case '(' -> {
        outer.push(size);
        size = 0;
        return at + 1;
      }
      case ')' -> {
        last = size;
        size += outer.isEmpty() ? 0 : outer.pop();
        return at + 1;
      }
      case '{' -> {
        return repetition(at);
      }
      default -> {
        count(1);
        return at + 1;
      }
    }
  }

  private void count(long signs) {
    size += signs;
    last = signs;
  }

  private int classEnd(int from) {
    int end = expression.indexOf(']', from + 1);
    return end < 0 ? expression.length() : end + 1;
  }

  /** Such as {@code {3}}, {@code {2,5}}, {@code {2,}}; other braces are plain signs. */
  private int repetition(int at) {
    int end = expression.indexOf('}', at);
    String inside = end < 0 ? "" : expression.substring(at + 1, end);
    if (!inside.matches("[0-9]{1,4}(,[0-9]{0,4})?")) {
      count(1);
      return at + 1;
    }
    long times = 0;
    for (String number : inside.split(",")) {
      times = Math.max(times, Long.parseLong(number));
    }
    size += last * Math.max(0, times - 1);
    last *= Math.max(1, times);
    return end + 1;
  }
}

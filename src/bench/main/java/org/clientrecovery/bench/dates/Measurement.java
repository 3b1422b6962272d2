package org.clientrecovery.bench.dates;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;

/** Counts what one reader makes of the cases and of sentences without a word of time. */
final class Measurement {
  private static final int MILLION = 1_000_000;
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  /** A sentence with the date that it holds, or null. */
  record Case(String id, LocalDateTime written, String text, String due) {}

  private final DateReader reader;
  private int cases;
  private int exact;
  private int sameDay;
  private int quiet;
  private int falseHits;
  private int exceptions;

  Measurement(DateReader reader) {
    this.reader = reader;
  }

  void count(Case item) {
    String found = read(item.text(), item.written());
    cases++;
    exact += item.due() == null ? found == null ? 1 : 0 : item.due().equals(found) ? 1 : 0;
    sameDay += day(item.due()).equals(day(found)) ? 1 : 0;
    if (item.due() == null) {
      countQuiet(found);
    }
  }

  void countWithoutTime(String sentence, LocalDateTime written) {
    countQuiet(read(sentence, written));
  }

  private void countQuiet(String found) {
    quiet++;
    falseHits += found == null ? 0 : 1;
  }

  private String read(String text, LocalDateTime written) {
    try {
      return reader.first(text, written);
    } catch (RuntimeException thrown) {
      exceptions++;
      return null;
    }
  }

  private static String day(String due) {
    return due == null ? "" : due.substring(0, 10);
  }

  /** Reads all texts again and again for the given processor time and prints a line of figures. */
  void print(List<String> comments, int seconds) {
    double speed = speed(comments, seconds);
    System.out.printf(
        "%-24s exact %3d of %d (%.1f %%)  same day %.1f %%  false hits %d of %d (%.1f %%)"
            + "  exceptions %d  %.3f MB/s%n",
        reader.name(),
        exact,
        cases,
        100.0 * exact / cases,
        100.0 * sameDay / cases,
        falseHits,
        quiet,
        100.0 * falseHits / quiet,
        exceptions,
        speed);
  }

  private double speed(List<String> comments, int seconds) {
    LocalDateTime written = LocalDateTime.of(2026, 3, 4, 10, 15);
    run(comments, written, seconds);
    return run(comments, written, seconds);
  }

  private double run(List<String> comments, LocalDateTime written, int seconds) {
    long from = CPU.getCurrentThreadCpuTime();
    long until = from + seconds * 1_000_000_000L;
    long bytes = 0;
    while (CPU.getCurrentThreadCpuTime() < until) {
      for (String comment : comments) {
        bytes += comment.getBytes(StandardCharsets.UTF_8).length;
        read(comment, written);
        if (CPU.getCurrentThreadCpuTime() > until) {
          break;
        }
      }
    }
    return bytes * 1e9 / (CPU.getCurrentThreadCpuTime() - from) / MILLION;
  }
}

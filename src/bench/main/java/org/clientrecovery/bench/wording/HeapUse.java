package org.clientrecovery.bench.wording;

import java.util.ArrayList;
import java.util.List;
import org.clientrecovery.wording.WordingEngine;

/**
 * Prints the heap that the shipped rules keep, and what is left of it where memory is short: what
 * only makes the next save faster goes then. Start it with {@code -Xmx300m}.
 */
public final class HeapUse {
  private HeapUse() {}

  private static long used() {
    for (int i = 0; i < 5; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /** Before this error nothing is left that is only kept softly. */
  private static void runOutOfMemory() {
    List<byte[]> all = new ArrayList<>();
    try {
      while (true) {
        all.add(new byte[1 << 20]);
      }
    } catch (OutOfMemoryError expected) {
      all.clear();
    }
  }

  /** Runs it. */
  public static void main(String[] arguments) {
    WordingEngine.withShippedRules();
    long before = used();
    WordingEngine engine = WordingEngine.withShippedRules();
    engine.review("You should have told us.", Engines.CONTEXT);
    long after = used();
    runOutOfMemory();
    long least = used();
    System.out.printf(
        "%s: %.1f MB, %.1f where memory is short%n",
        engine.ruleSet(), (after - before) / 1e6, (least - before) / 1e6);
  }
}

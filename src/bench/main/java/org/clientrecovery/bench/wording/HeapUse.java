package org.clientrecovery.bench.wording;

import org.clientrecovery.wording.WordingEngine;

/** Prints the heap that the shipped rules keep. */
public final class HeapUse {
  private HeapUse() {}

  private static long used() {
    for (int i = 0; i < 5; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /** Runs it. */
  public static void main(String[] arguments) {
    WordingEngine.withShippedRules();
    long before = used();
    WordingEngine engine = WordingEngine.withShippedRules();
    engine.review("You should have told us.", Engines.CONTEXT);
    long after = used();
    System.out.printf("%s: %.1f MB%n", engine.ruleSet(), (after - before) / 1e6);
  }
}

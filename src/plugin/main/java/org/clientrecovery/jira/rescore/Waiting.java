package org.clientrecovery.jira.rescore;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Lets time pass. */
@FunctionalInterface
public interface Waiting {
  void pass(Duration time);

  /** Has the thread wait; ends early where it is interrupted. */
  static Waiting parking() {
    return time -> {
      long end = System.nanoTime() + time.toNanos();
      for (long left = time.toNanos();
          left > 0 && !Thread.currentThread().isInterrupted();
          left = end - System.nanoTime()) {
        LockSupport.parkNanos(left);
      }
    };
  }
}

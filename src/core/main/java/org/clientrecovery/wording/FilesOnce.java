package org.clientrecovery.wording;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import java.util.function.Supplier;

/** What files hold, each read once, on another processor where one is free. Serves one thread. */
final class FilesOnce<T> {
  private final Function<RuleSource, T> reading;
  private final Map<RuleSource, T> known = new HashMap<>();
  private final Map<RuleSource, ForkJoinTask<Supplier<T>>> begun = new HashMap<>();

  /**
   * @param reading what is in a file; throws RuleException where it can't be read
   */
  FilesOnce(Function<RuleSource, T> reading) {
    this.reading = reading;
  }

  /** Takes over what another has read. */
  void goOn(FilesOnce<T> before) {
    known.putAll(before.known);
  }

  /** Begins to read a file that will be asked for. */
  void begin(RuleSource file) {
    if (!known.containsKey(file)) {
      begun.computeIfAbsent(
          file, one -> ForkJoinTask.adapt(() -> tried(() -> reading.apply(one))).fork());
    }
  }

  /** What was read, or its mistake once somebody asks: in whichever thread it was read. */
  static <T> Supplier<T> tried(Supplier<T> reading) {
    try {
      T read = reading.get();
      return () -> read;
    } catch (RuleException wrong) {
      return () -> {
        throw wrong;
      };
    }
  }

  /**
   * What is in that file.
   *
   * @throws RuleException with the line where it can't be read
   */
  T get(RuleSource file) {
    return known.computeIfAbsent(file, this::taken);
  }

  private T taken(RuleSource file) {
    begin(file);
    return begun.remove(file).join().get();
  }
}

package org.clientrecovery.recovery;

import java.util.Comparator;
import java.util.List;
import org.clientrecovery.text.Audience;

/** What happened, in the order of time: complete, and free of judgement. Immutable. */
public final class Chronology {
  private final List<ChronologyEntry> entries;

  private Chronology(List<ChronologyEntry> entries) {
    this.entries = entries;
  }

  /** The chronology of those entries, each kept once; equal times stay in the order given. */
  public static Chronology of(List<ChronologyEntry> entries) {
    return new Chronology(
        entries.stream().distinct().sorted(Comparator.comparing(ChronologyEntry::at)).toList());
  }

  public List<ChronologyEntry> entries() {
    return entries;
  }

  /** What the client saw, and may be told again. */
  public List<ChronologyEntry> clientFacing() {
    return of(Audience.PUBLIC);
  }

  /** What colleagues alone know. */
  public List<ChronologyEntry> internal() {
    return of(Audience.INTERNAL);
  }

  private List<ChronologyEntry> of(Audience audience) {
    return entries.stream().filter(entry -> entry.audience() == audience).toList();
  }
}

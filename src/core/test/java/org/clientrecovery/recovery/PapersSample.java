package org.clientrecovery.recovery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Working papers for tests: entries are numbered from 1, each a minute after the one before. */
final class PapersSample {
  private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

  private final List<PaperEntry> entries = new ArrayList<>();

  PapersSample with(Paper paper, Map<String, String> values) {
    return at(entries.size() + 1, paper, values);
  }

  /** An entry that was written in that minute. */
  PapersSample at(int minute, Paper paper, Map<String, String> values) {
    return add(minute, paper, values, false);
  }

  PapersSample withRemoved(Paper paper, Map<String, String> values) {
    return add(entries.size() + 1, paper, values, true);
  }

  WorkingPapers papers() {
    return WorkingPapers.of(entries);
  }

  private PapersSample add(int minute, Paper paper, Map<String, String> values, boolean removed) {
    int number = entries.size() + 1;
    entries.add(
        new PaperEntry(
            number,
            paper,
            number,
            1,
            paper.checked(values),
            removed,
            new PaperEntry.Change("ann", START.plusSeconds(60L * minute))));
    return this;
  }
}

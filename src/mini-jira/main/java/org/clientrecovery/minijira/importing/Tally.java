package org.clientrecovery.minijira.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts while an import runs. Mutable, for one thread. */
final class Tally {
  private final Map<String, List<String>> oddities = new LinkedHashMap<>();
  private int issues;
  private int comments;
  private int pendingComments;
  private int pendingChanges;
  private int pendingUnclear;
  private int changes;
  private int unclearAudience;

  void odd(String what, String key) {
    List<String> keys = oddities.computeIfAbsent(what, unused -> new ArrayList<>());
    if (keys.isEmpty() || !keys.get(keys.size() - 1).equals(key)) {
      keys.add(key);
    }
  }

  /** An issue is stored, with what was counted since the last. */
  void issue() {
    issues++;
    comments += pendingComments;
    changes += pendingChanges;
    unclearAudience += pendingUnclear;
    drop();
  }

  /** What was counted since the last issue was undone. */
  void drop() {
    pendingComments = 0;
    pendingChanges = 0;
    pendingUnclear = 0;
  }

  void comment() {
    pendingComments++;
  }

  void change() {
    pendingChanges++;
  }

  void unclearAudience() {
    pendingUnclear++;
  }

  int issues() {
    return issues;
  }

  ImportSummary summary(int links, int people, int agents) {
    return new ImportSummary(
        issues,
        comments,
        changes,
        links,
        people,
        agents,
        unclearAudience,
        new LinkedHashMap<>(oddities));
  }
}

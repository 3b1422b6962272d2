package org.clientrecovery.minijira.commands;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clientrecovery.commitment.FoundCommitment;

/** Pairs expected and found promises, one to one, the largest overlap first. */
final class PromisePairs {
  private static final double LEAST_OVERLAP = 0.3;

  private final Map<EvaluateCommand.Expected.Promise, FoundCommitment> pairs =
      new LinkedHashMap<>();
  private final List<FoundCommitment> alone;

  /** A pair that may be. */
  private record Candidate(
      EvaluateCommand.Expected.Promise expected, FoundCommitment found, int overlap) {}

  PromisePairs(
      String text, List<EvaluateCommand.Expected.Promise> expected, List<FoundCommitment> found) {
    alone = new ArrayList<>(found);
    List<Candidate> candidates = new ArrayList<>();
    for (EvaluateCommand.Expected.Promise promise : expected) {
      int start = text.indexOf(promise.quote());
      int end = start + promise.quote().length();
      for (FoundCommitment one : found) {
        int overlap = Math.min(end, one.end()) - Math.max(start, one.start());
        int shorter = Math.min(end - start, one.end() - one.start());
        if (start >= 0 && overlap > 0 && overlap >= LEAST_OVERLAP * shorter) {
          candidates.add(new Candidate(promise, one, overlap));
        }
      }
    }
    candidates.sort(Comparator.comparingInt(Candidate::overlap).reversed());
    candidates.forEach(this::join);
  }

  private void join(Candidate candidate) {
    if (!pairs.containsKey(candidate.expected()) && alone.remove(candidate.found())) {
      pairs.put(candidate.expected(), candidate.found());
    }
  }

  /** The found promise that belongs to an expected one, or null. */
  FoundCommitment partnerOf(EvaluateCommand.Expected.Promise expected) {
    return pairs.get(expected);
  }

  /** Found promises that nobody expected. */
  List<FoundCommitment> alone() {
    return alone;
  }
}

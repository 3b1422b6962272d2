package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientrecovery.wording.PatternNode.Capture;
import org.clientrecovery.wording.PatternNode.Choice;
import org.clientrecovery.wording.PatternNode.One;
import org.clientrecovery.wording.PatternNode.Sequence;

/**
 * Finds tests that some token of every match must pass. What a choice needs is worked out once,
 * since most are word classes that many patterns name. Serves one thread.
 */
final class CertainWords {

  /** By the very choice: its rarest, as if the match began there. */
  private final Map<Choice, Optional<Required>> ofChoices = new IdentityHashMap<>();

  /**
   * A test that some token of a match must pass.
   *
   * @param least the fewest tokens of the match before that one
   * @param most the most tokens of the match before that one
   */
  record Required(WordTest test, int least, int most) {
    private int frequency() {
      return test.frequency();
    }

    private Required behind(int fewer, int more) {
      return new Required(test, least + fewer, most + more);
    }
  }

  /** The test of which most tokens fail; none where no word can be named. */
  Optional<Required> rarest(PatternNode node) {
    return rarest(of(node, 0, 0));
  }

  /** The first of the rarest. */
  private static Optional<Required> rarest(List<Required> tests) {
    Required rarest = tests.isEmpty() ? null : tests.get(0);
    for (Required test : tests) {
      rarest = test.frequency() < rarest.frequency() ? test : rarest;
    }
    return Optional.ofNullable(rarest);
  }

  private List<Required> of(PatternNode node, int least, int most) {
    List<Required> tests = new ArrayList<>();
    if (node instanceof One one && !one.test().isAny()) {
      tests.add(new Required(one.test(), least, most));
    } else if (node instanceof Sequence sequence) {
      int fewest = least;
      int longest = most;
      for (PatternNode part : sequence.parts()) {
        tests.addAll(of(part, fewest, longest));
        fewest += part.shortest();
        longest += part.longest();
      }
    } else if (node instanceof Capture capture) {
      tests.addAll(of(capture.inner(), least, most));
    } else if (node instanceof Choice choice) {
      ofChoice(choice).ifPresent(test -> tests.add(test.behind(least, most)));
    }
    return tests;
  }

  private Optional<Required> ofChoice(Choice choice) {
    Optional<Required> known = ofChoices.get(choice);
    if (known == null) {
      known = ofAny(choice.branches());
      ofChoices.put(choice, known);
    }
    return known;
  }

  private Optional<Required> ofAny(List<PatternNode> branches) {
    List<WordTest> union = new ArrayList<>();
    int fewest = Integer.MAX_VALUE;
    int longest = 0;
    for (PatternNode branch : branches) {
      Optional<Required> rarest = rarest(branch);
      if (rarest.isEmpty()) {
        return Optional.empty();
      }
      union.add(rarest.get().test());
      fewest = Math.min(fewest, rarest.get().least());
      longest = Math.max(longest, rarest.get().most());
    }
    return union.isEmpty()
        ? Optional.empty()
        : Optional.of(new Required(WordTest.anyOf(union), fewest, longest));
  }
}

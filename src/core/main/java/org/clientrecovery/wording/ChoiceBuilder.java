package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clientrecovery.wording.PatternNode.Choice;
import org.clientrecovery.wording.PatternNode.Maybe;
import org.clientrecovery.wording.PatternNode.One;
import org.clientrecovery.wording.PatternNode.Sequence;

/** Joins alternatives so that a long list costs little: one test for all single words. */
final class ChoiceBuilder {
  private final List<WordTest> singles = new ArrayList<>();
  private final Map<WordTest, List<PatternNode>> phrases = new LinkedHashMap<>();
  private final List<PatternNode> others = new ArrayList<>();
  private boolean maybeEmpty;

  ChoiceBuilder addAll(List<PatternNode> branches) {
    branches.forEach(this::add);
    return this;
  }

  private void add(PatternNode branch) {
    if (branch instanceof One one) {
      singles.add(one.test());
    } else if (branch instanceof Choice choice) {
      addAll(choice.branches());
    } else if (branch instanceof Sequence sequence) {
      addSequence(sequence);
    } else {
      others.add(branch);
    }
  }

  private void addSequence(Sequence sequence) {
    List<PatternNode> parts = sequence.parts();
    if (parts.isEmpty()) {
      maybeEmpty = true;
    } else if (parts.get(0) instanceof One first) {
      phrases
          .computeIfAbsent(first.test(), test -> new ArrayList<>())
          .add(PatternNode.sequence(parts.subList(1, parts.size())));
    } else {
      others.add(sequence);
    }
  }

  PatternNode build() {
    List<PatternNode> branches = new ArrayList<>();
    if (!singles.isEmpty()) {
      branches.add(new One(WordTest.anyOf(singles)));
    }
    phrases.forEach(
        (first, rests) ->
            branches.add(PatternNode.sequence(List.of(new One(first), PatternNode.choice(rests)))));
    branches.addAll(others);
    PatternNode node = branches.size() == 1 ? branches.get(0) : new Choice(List.copyOf(branches));
    return maybeEmpty ? new Maybe(node) : node;
  }
}

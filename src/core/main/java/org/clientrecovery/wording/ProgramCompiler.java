package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clientrecovery.wording.PatternNode.Anchor;
import org.clientrecovery.wording.PatternNode.Capture;
import org.clientrecovery.wording.PatternNode.Choice;
import org.clientrecovery.wording.PatternNode.Gap;
import org.clientrecovery.wording.PatternNode.Maybe;
import org.clientrecovery.wording.PatternNode.NotNext;
import org.clientrecovery.wording.PatternNode.One;
import org.clientrecovery.wording.PatternNode.Sequence;

/** Compiles one parsed pattern against a vocabulary in the making. */
final class ProgramCompiler {
  private static final int MOST_STEPS = 6000;
  private static final int MOST_REQUIRED = 3;

  /** A test that so many of ten thousand words pass stands in most sentences: no use to ask. */
  private static final int COMMON = 600;

  private final VocabularyBuilder vocabulary;
  private byte[] op = new byte[32];
  private int[] a = new int[32];
  private int[] b = new int[32];
  private int size;
  private final List<Program> inner = new ArrayList<>();
  private final List<String> captures = new ArrayList<>();

  ProgramCompiler(VocabularyBuilder vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The program of a pattern that begins and ends with words. */
  Program compile(String pattern, PatternNode node) {
    checkEdges(node);
    List<Required> required = required(node, 0, 0);
    if (required.isEmpty()) {
      throw new PatternException("a pattern needs at least one word that must be there", 0);
    }
    return assemble(pattern, node, required);
  }

  private Program assemble(String pattern, PatternNode node, List<Required> required) {
    List<Required> rarest = rarest(required);
    emit(node);
    step(Program.MATCH, 0, 0);
    return new Program(
        pattern,
        Arrays.copyOf(op, size),
        Arrays.copyOf(a, size),
        Arrays.copyOf(b, size),
        inner.toArray(new Program[0]),
        List.copyOf(captures),
        node.longest(),
        rarest.stream().mapToInt(one -> vocabulary.test(one.test())).toArray(),
        rarest.stream().flatMapToInt(one -> IntStream.of(one.least(), one.most())).toArray(),
        firstTest(node));
  }

  private static void checkEdges(PatternNode node) {
    if (node instanceof Gap
        || node instanceof Sequence sequence
            && !sequence.parts().isEmpty()
            && (sequence.parts().get(0) instanceof Gap
                || sequence.parts().get(sequence.parts().size() - 1) instanceof Gap)) {
      throw new PatternException("a pattern can't begin or end with a gap", 0);
    }
  }

  private int step(byte kind, int first, int second) {
    if (size == op.length) {
      op = Arrays.copyOf(op, size * 2);
      a = Arrays.copyOf(a, size * 2);
      b = Arrays.copyOf(b, size * 2);
    }
    if (size >= MOST_STEPS) {
      throw new PatternException("the pattern is too large: split it into several", 0);
    }
    op[size] = kind;
    a[size] = first;
    b[size] = second;
    return size++;
  }

  private void emit(PatternNode node) {
    if (node instanceof One one) {
      step(Program.ONE, vocabulary.test(one.test()), 0);
    } else if (node instanceof Sequence sequence) {
      sequence.parts().forEach(this::emit);
    } else if (node instanceof Choice choice) {
      emitChoice(choice.branches());
    } else if (node instanceof Maybe maybe) {
      emitMaybe(maybe.inner());
    } else if (node instanceof Gap gap) {
      emitGap(gap);
    } else if (node instanceof NotNext not) {
      emitNot(not);
    } else if (node instanceof Capture capture) {
      emitCapture(capture);
    } else {
      step(anchorStep((Anchor) node), 0, 0);
    }
  }

  private static byte anchorStep(Anchor anchor) {
    return switch (anchor) {
      case START -> Program.START;
      case END -> Program.END;
      case BREAK -> Program.BREAK;
      case QUESTION -> Program.QUESTION;
    };
  }

  private void emitChoice(List<PatternNode> branches) {
    if (branches.isEmpty()) {
      step(Program.FAIL, 0, 0);
      return;
    }
    List<Integer> jumps = new ArrayList<>();
    for (int i = 0; i < branches.size() - 1; i++) {
      int split = step(Program.SPLIT, size + 1, 0);
      emitBranch(branches.get(i));
      jumps.add(step(Program.JUMP, 0, 0));
      b[split] = size;
      if (i == 0 && branches.size() > 3) {
        peek(branches.subList(1, branches.size()));
      }
    }
    emitBranch(branches.get(branches.size() - 1));
    jumps.forEach(jump -> a[jump] = size);
  }

  private void emitBranch(PatternNode branch) {
    emit(branch);
  }

  /** Lets a long list of phrases be skipped where no first word fits. */
  private void peek(List<PatternNode> branches) {
    List<WordTest> union = new ArrayList<>();
    for (PatternNode branch : branches) {
      PatternNode first = branch instanceof Sequence sequence ? sequence.parts().get(0) : branch;
      if (!(first instanceof One one)) {
        return;
      }
      union.add(one.test());
    }
    step(Program.PEEK, vocabulary.test(WordTest.anyOf(union)), 0);
  }

  private void emitMaybe(PatternNode node) {
    int split = step(Program.SPLIT, size + 1, 0);
    emit(node);
    b[split] = size;
  }

  private void emitGap(Gap gap) {
    for (int i = 0; i < gap.least(); i++) {
      step(Program.SKIP, 0, 0);
    }
    List<Integer> splits = new ArrayList<>();
    for (int i = gap.least(); i < gap.most(); i++) {
      splits.add(step(Program.SPLIT, size + 1, 0));
      step(Program.SKIP, 0, 0);
    }
    splits.forEach(split -> b[split] = size);
  }

  private void emitNot(NotNext not) {
    if (contains(not.inner(), NotNext.class) || contains(not.inner(), Capture.class)) {
      throw new PatternException("no \"!\" and no capture inside of \"!\"", 0);
    }
    inner.add(new ProgramCompiler(vocabulary).assemble(not.toString(), not.inner(), List.of()));
    step(Program.NOT, inner.size() - 1, 0);
  }

  private static boolean contains(PatternNode node, Class<?> kind) {
    if (kind.isInstance(node)) {
      return true;
    }
    if (node instanceof Sequence sequence) {
      return sequence.parts().stream().anyMatch(part -> contains(part, kind));
    }
    if (node instanceof Choice choice) {
      return choice.branches().stream().anyMatch(part -> contains(part, kind));
    }
    return node instanceof Maybe maybe && contains(maybe.inner(), kind);
  }

  private void emitCapture(Capture capture) {
    captures.add(capture.name());
    int slot = captures.size() - 1;
    step(Program.SAVE, slot * 2, 0);
    emit(capture.inner());
    step(Program.SAVE, slot * 2 + 1, 0);
  }

  private int firstTest(PatternNode node) {
    WordTest first = first(node);
    return first == null ? -1 : vocabulary.test(first);
  }

  /** What the first token must pass, or null where that is not one test. */
  private static WordTest first(PatternNode node) {
    if (node instanceof One one) {
      return one.test();
    }
    if (node instanceof Sequence sequence) {
      return firstOf(sequence.parts());
    }
    if (node instanceof Choice choice) {
      return firstOfAny(choice.branches());
    }
    return node instanceof Capture capture ? first(capture.inner()) : null;
  }

  private static WordTest firstOf(List<PatternNode> parts) {
    List<WordTest> optional = new ArrayList<>();
    for (PatternNode part : parts) {
      if (part instanceof Maybe maybe) {
        WordTest test = first(maybe.inner());
        if (test == null) {
          return null;
        }
        optional.add(test);
      } else if (part.longest() > 0) {
        WordTest test = first(part);
        if (test == null) {
          return null;
        }
        optional.add(test);
        return WordTest.anyOf(optional);
      }
    }
    return null;
  }

  private static WordTest firstOfAny(List<PatternNode> branches) {
    List<WordTest> union = new ArrayList<>();
    for (PatternNode branch : branches) {
      WordTest test = first(branch);
      if (test == null) {
        return null;
      }
      union.add(test);
    }
    return union.isEmpty() ? null : WordTest.anyOf(union);
  }

  /**
   * A test that some token of a match must pass.
   *
   * @param least the fewest tokens of the match before that one
   * @param most the most tokens of the match before that one
   */
  private record Required(WordTest test, int least, int most) {
    int frequency() {
      return test.frequency();
    }
  }

  private static List<Required> rarest(List<Required> required) {
    Map<WordTest, Required> first = new LinkedHashMap<>();
    required.forEach(one -> first.putIfAbsent(one.test(), one));
    List<Required> sorted =
        first.values().stream().sorted(Comparator.comparingInt(Required::frequency)).toList();
    return IntStream.range(0, Math.min(MOST_REQUIRED, sorted.size()))
        .filter(i -> i == 0 || sorted.get(i).frequency() <= COMMON)
        .mapToObj(sorted::get)
        .toList();
  }

  private static List<Required> required(PatternNode node, int least, int most) {
    List<Required> tests = new ArrayList<>();
    if (node instanceof One one && !one.test().isAny()) {
      tests.add(new Required(one.test(), least, most));
    } else if (node instanceof Sequence sequence) {
      int fewest = least;
      int longest = most;
      for (PatternNode part : sequence.parts()) {
        tests.addAll(required(part, fewest, longest));
        fewest += part.shortest();
        longest += part.longest();
      }
    } else if (node instanceof Capture capture) {
      tests.addAll(required(capture.inner(), least, most));
    } else if (node instanceof Choice choice) {
      requiredOfAny(choice, least, most).ifPresent(tests::add);
    }
    return tests;
  }

  private static Optional<Required> requiredOfAny(Choice choice, int least, int most) {
    List<WordTest> union = new ArrayList<>();
    int fewest = Integer.MAX_VALUE;
    int longest = 0;
    for (PatternNode branch : choice.branches()) {
      Optional<Required> rarest =
          required(branch, least, most).stream().min(Comparator.comparingInt(Required::frequency));
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

package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.clientrecovery.wording.CertainWords.Required;
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
  private static final int FEWEST_TO_SWITCH = 3;

  /** Forks up to which walking a step twice is cheaper than remembering what was walked. */
  private static final int FEW_FORKS = 4;

  private final VocabularyBuilder vocabulary;
  private final ClassPrograms called;
  private final WordClasses classes;
  private final Needs needs;
  private int[] code = new int[32];
  private int size;
  private final List<Program> inner = new ArrayList<>();
  private final List<String> captures = new ArrayList<>();

  /** A compiler of what calls no class. */
  ProgramCompiler(VocabularyBuilder vocabulary) {
    this(vocabulary, null, null, new Needs());
  }

  /**
   * A compiler of patterns that call classes.
   *
   * @param classes which the pattern was read with
   * @param needs of the patterns so far
   */
  ProgramCompiler(
      VocabularyBuilder vocabulary, ClassPrograms called, WordClasses classes, Needs needs) {
    this.vocabulary = vocabulary;
    this.called = called;
    this.classes = classes;
    this.needs = needs;
  }

  /** What matches need, of patterns that share word classes. */
  record Needs(CertainWords words, Chains chains) {
    Needs() {
      this(new CertainWords(), new Chains());
    }
  }

  /** The program of a pattern that begins and ends with words. */
  Program compile(String pattern, PatternNode node) {
    checkEdges(node);
    Optional<Required> rarest = needs.words().rarest(node);
    if (rarest.isEmpty()) {
      throw new PatternException(0, RuleMistake.NO_CERTAIN_WORD);
    }
    return assemble(pattern, node, rarest);
  }

  /** The program of a class, which is only asked where it matches. */
  Program compileClass(PatternNode node) {
    return assemble(node.toString(), node, Optional.empty());
  }

  private Program assemble(String pattern, PatternNode node, Optional<Required> rarest) {
    emit(node);
    step(Program.MATCH, 0);
    return new Program(
        pattern,
        Arrays.copyOf(code, size),
        inner.toArray(new Program[0]),
        List.copyOf(captures),
        node.longest(),
        rarest.map(this::key).orElse(null),
        rarest.isEmpty() ? new int[0] : new KeyWords(vocabulary).of(needs.chains().of(node)),
        new OpeningTests(vocabulary, called, code).find(),
        beginsSentence(node),
        forks() > FEW_FORKS);
  }

  /** At how many steps a way may divide. */
  private int forks() {
    int forks = 0;
    for (int i = 0; i < size; i++) {
      forks += Program.isFork(code[i]) ? 1 : 0;
    }
    return forks;
  }

  private KeyWord key(Required rarest) {
    return new KeyWord(vocabulary.test(rarest.test()), rarest.least(), rarest.most());
  }

  private static void checkEdges(PatternNode node) {
    if (node instanceof Gap
        || node instanceof Sequence sequence
            && !sequence.parts().isEmpty()
            && (sequence.parts().get(0) instanceof Gap
                || sequence.parts().get(sequence.parts().size() - 1) instanceof Gap)) {
      throw new PatternException(0, RuleMistake.GAP_AT_EDGE);
    }
  }

  private int step(byte kind, int operand) {
    if (size == code.length) {
      code = Arrays.copyOf(code, size * 2);
    }
    if (size >= MOST_STEPS) {
      throw new PatternException(0, RuleMistake.PATTERN_TOO_LARGE);
    }
    code[size] = Program.step(kind, operand);
    return size++;
  }

  /** Lets a split or jump go on at the next step to come. */
  private void land(int step, byte kind) {
    code[step] = Program.step(kind, size);
  }

  private void emit(PatternNode node) {
    int number = called == null ? ClassPrograms.NONE : called.number(node, classes);
    if (number != ClassPrograms.NONE) {
      step(Program.CALL, number);
    } else {
      emitHere(node);
    }
  }

  private void emitHere(PatternNode node) {
    if (node instanceof One one) {
      step(Program.ONE, vocabulary.test(one.test()));
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
      step(anchorStep((Anchor) node), 0);
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
      step(Program.FAIL, 0);
    } else if (branches.size() == 1) {
      emit(branches.get(0));
    } else if (isSwitch(branches)) {
      emitSwitch(branches);
    } else {
      int middle = branches.size() / 2;
      int split = step(Program.SPLIT, 0);
      emitHalf(branches.subList(0, middle), branches.size());
      int jump = step(Program.JUMP, 0);
      land(split, Program.SPLIT);
      emitHalf(branches.subList(middle, branches.size()), branches.size());
      land(jump, Program.JUMP);
    }
  }

  /** Whether the next word says which of some branches it may open. */
  private static boolean isSwitch(List<PatternNode> branches) {
    return branches.size() >= FEWEST_TO_SWITCH
        && branches.size() <= BranchTable.MOST
        && branches.stream().allMatch(branch -> first(branch) != null);
  }

  private void emitSwitch(List<PatternNode> branches) {
    List<Integer> tests = new ArrayList<>();
    branches.forEach(branch -> tests.add(vocabulary.test(first(branch))));
    step(Program.SWITCH, vocabulary.choice(tests));
    int jumps = size;
    branches.forEach(branch -> step(Program.JUMP, 0));
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < branches.size(); i++) {
      land(jumps + i, Program.JUMP);
      emit(branches.get(i));
      ends.add(step(Program.JUMP, 0));
    }
    ends.forEach(end -> land(end, Program.JUMP));
  }

  /** Half of the branches behind a look at the next word: few of many are ever tried. */
  private void emitHalf(List<PatternNode> half, int all) {
    WordTest first = all > 2 ? firstOfAny(half) : null;
    if (first != null) {
      step(Program.PEEK, vocabulary.test(first));
    }
    emitChoice(half);
  }

  private void emitMaybe(PatternNode node) {
    int split = step(Program.SPLIT, 0);
    emit(node);
    land(split, Program.SPLIT);
  }

  private void emitGap(Gap gap) {
    for (int i = 0; i < gap.least(); i++) {
      step(Program.SKIP, 0);
    }
    List<Integer> splits = new ArrayList<>();
    for (int i = gap.least(); i < gap.most(); i++) {
      splits.add(step(Program.SPLIT, 0));
      step(Program.SKIP, 0);
    }
    splits.forEach(split -> land(split, Program.SPLIT));
  }

  private void emitNot(NotNext not) {
    if (contains(not.inner(), NotNext.class::isInstance)
        || contains(not.inner(), Capture.class::isInstance)) {
      throw new PatternException(0, RuleMistake.NESTED_EXCLUSION);
    }
    inner.add(
        new ProgramCompiler(vocabulary).assemble(not.toString(), not.inner(), Optional.empty()));
    step(Program.NOT, inner.size() - 1);
  }

  /** Whether a pattern holds a sign such as the start of the sentence. */
  static boolean contains(PatternNode node, Anchor sign) {
    return contains(node, part -> part == sign);
  }

  private static boolean contains(PatternNode node, Predicate<PatternNode> wanted) {
    if (wanted.test(node)) {
      return true;
    }
    if (node instanceof Sequence sequence) {
      return sequence.parts().stream().anyMatch(part -> contains(part, wanted));
    }
    if (node instanceof Choice choice) {
      return choice.branches().stream().anyMatch(part -> contains(part, wanted));
    }
    return node instanceof Maybe maybe && contains(maybe.inner(), wanted)
        || node instanceof NotNext not && contains(not.inner(), wanted);
  }

  private void emitCapture(Capture capture) {
    captures.add(capture.name());
    int slot = captures.size() - 1;
    step(Program.SAVE, slot * 2);
    emit(capture.inner());
    step(Program.SAVE, slot * 2 + 1);
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

  /** Whether a match can only stand at the start of a sentence. */
  private static boolean beginsSentence(PatternNode node) {
    if (node instanceof Sequence sequence) {
      return !sequence.parts().isEmpty() && beginsSentence(sequence.parts().get(0));
    }
    if (node instanceof Choice choice) {
      return !choice.branches().isEmpty()
          && choice.branches().stream().allMatch(ProgramCompiler::beginsSentence);
    }
    return node == Anchor.START
        || node instanceof Capture capture && beginsSentence(capture.inner());
  }
}

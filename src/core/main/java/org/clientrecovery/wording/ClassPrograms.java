package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Word classes with phrases as programs of their own, which the patterns call: what a class finds
 * at a token is worked out once, however many patterns ask for it there.
 */
final class ClassPrograms {
  /** Branches from which a class is worth a program of its own. */
  private static final int FEWEST = 3;

  /** The most tokens of a class that is called. */
  private static final int LONGEST = 31;

  static final int NONE = -1;

  private final VocabularyBuilder vocabulary;
  private final Map<PatternNode, Integer> numbers = new IdentityHashMap<>();
  private final List<Program> programs = new ArrayList<>();

  ClassPrograms(VocabularyBuilder vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The same programs by the same numbers, for a builder that goes on counting. */
  ClassPrograms copy(VocabularyBuilder further) {
    ClassPrograms copy = new ClassPrograms(further);
    copy.numbers.putAll(numbers);
    copy.programs.addAll(programs);
    return copy;
  }

  /**
   * The number of the program of a class; {@value #NONE} where a node is none, or better compiled
   * into the pattern.
   */
  int number(PatternNode node, WordClasses classes) {
    if (!(node instanceof PatternNode.Choice choice) || !classes.isClass(node)) {
      return NONE;
    }
    Integer number = numbers.get(node);
    return number != null ? number : add(choice);
  }

  private int add(PatternNode.Choice choice) {
    Program program =
        isWorthACall(choice) ? new ProgramCompiler(vocabulary).compileClass(choice) : null;
    boolean begins = program != null && program.opening().length > 0;
    numbers.put(choice, begins ? programs.size() : NONE);
    if (begins) {
      programs.add(program);
    }
    return numbers.get(choice);
  }

  /** Classes of several phrases that don't ask for the ends of the sentence. */
  private static boolean isWorthACall(PatternNode.Choice choice) {
    return choice.branches().size() >= FEWEST
        && choice.shortest() > 0
        && choice.longest() <= LONGEST
        && !ProgramCompiler.contains(choice, PatternNode.Anchor.START)
        && !ProgramCompiler.contains(choice, PatternNode.Anchor.END);
  }

  Program get(int number) {
    return programs.get(number);
  }

  /** All programs by number. */
  Program[] all() {
    return programs.toArray(new Program[0]);
  }
}

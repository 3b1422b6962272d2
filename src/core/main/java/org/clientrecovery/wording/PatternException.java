package org.clientrecovery.wording;

import java.util.Arrays;
import java.util.List;

/** A pattern that can't be read, with the place in it. */
final class PatternException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient RuleMistake mistake;
  private final transient List<String> arguments;
  private final int column;

  /**
   * @param column from 0, in the pattern
   */
  PatternException(int column, RuleMistake mistake, Object... arguments) {
    super(mistake.id());
    this.mistake = mistake;
    this.arguments = Arrays.stream(arguments).map(String::valueOf).toList();
    this.column = column;
  }

  /** This mistake at a place of a file. */
  RuleProblem at(RuleSource file, int line, int from) {
    return RuleProblem.at(file, line, from + column, mistake, arguments.toArray());
  }
}

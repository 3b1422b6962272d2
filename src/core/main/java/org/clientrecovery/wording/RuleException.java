package org.clientrecovery.wording;

/** A rule file that can't be used, with what its author needs to know. */
public final class RuleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient RuleProblem problem;

  RuleException(RuleProblem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  static RuleException at(
      RuleSource file, int line, int column, RuleMistake mistake, Object... arguments) {
    return new RuleException(RuleProblem.at(file, line, column, mistake, arguments));
  }

  /** What is wrong, where, and how to put it right. */
  public RuleProblem problem() {
    return problem;
  }
}

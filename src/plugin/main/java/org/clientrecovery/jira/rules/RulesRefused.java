package org.clientrecovery.jira.rules;

import org.clientrecovery.wording.RuleBook;
import org.clientrecovery.wording.RuleBookCheck;

/** Changes of rules that have mistakes; nothing is kept. */
public final class RulesRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient RuleBookCheck check;
  private final transient RuleBook book;

  RulesRefused(RuleBook book, RuleBookCheck check) {
    super(
        "%d problems, %d examples not kept, %d rules that fire on everything"
            .formatted(check.problems().size(), check.faults().size(), check.sweeping().size()));
    this.check = check;
    this.book = book;
  }

  /** The rules as they would have become. */
  public RuleBook book() {
    return book;
  }

  /** All that is wrong. */
  public RuleBookCheck check() {
    return check;
  }
}

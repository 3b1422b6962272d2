package org.clientrecovery.jira.rules;

import org.clientrecovery.wording.RuleBookCheck;

/** Changes of rules that have mistakes; nothing is kept. */
public final class RulesRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient RuleBookCheck check;

  RulesRefused(RuleBookCheck check) {
    super(
        "%d problems, %d examples not kept, %d rules that fire on everything"
            .formatted(check.problems().size(), check.faults().size(), check.sweeping().size()));
    this.check = check;
  }

  /** All that is wrong. */
  public RuleBookCheck check() {
    return check;
  }
}

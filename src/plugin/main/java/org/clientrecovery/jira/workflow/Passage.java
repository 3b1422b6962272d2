package org.clientrecovery.jira.workflow;

import java.util.Map;
import java.util.Optional;
import org.clientrecovery.jira.issue.GateCheck;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.recovery.Standing;

/**
 * What a gate found when a transition passed it; the stage function of the same transition reads
 * it.
 *
 * <p>OSWorkflow hands validators and functions of one transition the same transient variables.
 *
 * @param from where the recovery stood when the gate was asked
 * @param check what the gate said; null where nothing was asked
 */
record Passage(Standing from, GateCheck check) {
  private static final String VARIABLE = "org.clientrecovery.jira.passage";

  static Passage of(Recovery recovery, Optional<GateCheck> check) {
    return new Passage(recovery.standing(), check.orElse(null));
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  void note(Map transientVars) {
    transientVars.put(VARIABLE, this);
  }

  @SuppressWarnings("rawtypes")
  static Optional<Passage> in(Map transientVars) {
    return Optional.ofNullable((Passage) transientVars.get(VARIABLE));
  }
}

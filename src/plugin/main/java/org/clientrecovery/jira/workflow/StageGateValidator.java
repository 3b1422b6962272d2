package org.clientrecovery.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;
import java.util.Optional;
import org.clientrecovery.jira.issue.GateCheck;
import org.clientrecovery.jira.issue.GateMessages;
import org.clientrecovery.jira.issue.Gatekeeper;
import org.clientrecovery.jira.store.RecoveryStore;
import org.clientrecovery.recovery.Recovery;

/**
 * "Client Recovery gate": lets a transition leave a stage when the stage's questions are answered,
 * when the gate only warns, or when a lead overrode it.
 *
 * <p>An issue that is no recovery passes. It runs for each way to take a transition: screen, REST,
 * bulk. Five queries.
 */
public final class StageGateValidator implements Validator {
  private final RecoveryStore recoveries;
  private final Gatekeeper gates;
  private final GateMessages messages;

  public StageGateValidator(RecoveryStore recoveries, Gatekeeper gates, GateMessages messages) {
    this.recoveries = recoveries;
    this.gates = gates;
    this.messages = messages;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public void validate(Map transientVars, Map args, PropertySet properties)
      throws InvalidInputException {
    Optional<Recovery> recovery = recovery(transientVars);
    if (recovery.isPresent()) {
      validate(recovery.get(), GateChoice.of(args), transientVars);
    }
  }

  @SuppressWarnings("rawtypes")
  private void validate(Recovery recovery, GateChoice choice, Map transientVars)
      throws InvalidInputException {
    Optional<GateCheck> check =
        choice.isOff()
            ? Optional.empty()
            : gates.check(recovery, choice.partingWays()).map(choice::over);
    if (check.filter(GateCheck::isClosed).isPresent()) {
      throw refusal(check.get());
    }
    Passage.of(recovery, check).note(transientVars);
  }

  @SuppressWarnings("rawtypes")
  private Optional<Recovery> recovery(Map transientVars) {
    return transientVars.get("issue") instanceof Issue issue && issue.getId() != null
        ? recoveries.ofIssue(issue.getId())
        : Optional.empty();
  }

  private InvalidInputException refusal(GateCheck check) {
    InvalidInputException refusal = new InvalidInputException();
    check
        .missing()
        .forEach(answer -> refusal.addError(messages.sentence(check.recovery(), answer)));
    refusal.addError(messages.howToOverride(check.recovery()));
    return refusal;
  }
}

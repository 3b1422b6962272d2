package org.clientrecovery.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;
import java.util.Optional;
import org.clientrecovery.jira.issue.Gatekeeper;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.store.RecoveryStore;
import org.clientrecovery.recovery.GateQuestion;
import org.clientrecovery.recovery.GateReport;
import org.clientrecovery.recovery.Recovery;

/**
 * "Client Recovery gate": lets a transition leave a stage when the stage's questions are answered.
 *
 * <p>An issue that is no recovery passes.
 */
public final class StageGateValidator implements Validator {
  private final RecoveryStore recoveries;
  private final Gatekeeper gates;
  private final ReaderTexts texts;

  public StageGateValidator(RecoveryStore recoveries, Gatekeeper gates, ReaderTexts texts) {
    this.recoveries = recoveries;
    this.gates = gates;
    this.texts = texts;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public void validate(Map transientVars, Map args, PropertySet properties)
      throws InvalidInputException {
    if (GateMode.of(args.get(GateMode.ARGUMENT)) == GateMode.WARN) {
      return;
    }
    Optional<GateReport> closed = report(transientVars).filter(report -> !report.isOpen());
    if (closed.isPresent()) {
      throw refusal(closed.get());
    }
  }

  @SuppressWarnings("rawtypes")
  private Optional<GateReport> report(Map transientVars) {
    Object issue = transientVars.get("issue");
    Optional<Recovery> recovery =
        issue instanceof Issue found ? recoveries.ofIssue(found.getId()) : Optional.empty();
    return recovery.flatMap(gates::ask);
  }

  private InvalidInputException refusal(GateReport report) {
    InvalidInputException refusal = new InvalidInputException();
    report.missing().forEach(question -> refusal.addError(message(question)));
    return refusal;
  }

  private String message(GateQuestion question) {
    return texts.text("client-recovery.gate." + question.id() + ".missing");
  }
}

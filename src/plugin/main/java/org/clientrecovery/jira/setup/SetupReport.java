package org.clientrecovery.jira.setup;

import java.util.List;

/** The steps that set one project up, in the order in which they are taken. */
public record SetupReport(List<SetupStep> steps) {

  public SetupReport {
    steps = List.copyOf(steps);
  }

  /** Whether nothing is left to do. */
  public boolean isComplete() {
    return steps.stream().allMatch(step -> step.state() == SetupStep.State.DONE);
  }

  /** Whether something that somebody changed by hand can be put right by a button. */
  public boolean isRepairable() {
    List<WorkflowFinding> findings = steps.stream().flatMap(s -> s.findings().stream()).toList();
    return findings.stream().anyMatch(WorkflowFinding::isRepairable)
        && findings.stream().noneMatch(f -> f.kind() == WorkflowFinding.Kind.DRAFT);
  }

  /** Whether an admin has to decide something first. */
  public boolean isBlocked() {
    return steps.stream().anyMatch(step -> step.state() == SetupStep.State.BLOCKED);
  }
}

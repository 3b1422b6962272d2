package org.clientrecovery.jira.setup;

import java.util.List;

/**
 * What setting a project up means for one part.
 *
 * @param subject the scheme that stands in the way, empty where none does
 * @param findings what somebody changed by hand, empty where nobody did
 */
public record SetupStep(
    SetupPart part, State state, String subject, List<WorkflowFinding> findings) {

  public SetupStep {
    findings = List.copyOf(findings);
  }

  /** Whether something has to be done, and whether it may be done by a button. */
  public enum State {
    /** The part is there. */
    DONE("done"),
    /** The part will be made. */
    TO_DO("to-do"),
    /** The part is there and was changed by hand, so that something does not work. */
    CHANGED("changed"),
    /** The part belongs to other projects as well: an admin has to decide. */
    BLOCKED("blocked");

    private final String id;

    State(String id) {
      this.id = id;
    }

    /** The name in texts; never translated. */
    public String id() {
      return id;
    }
  }

  static SetupStep of(SetupPart part, boolean done) {
    return new SetupStep(part, done ? State.DONE : State.TO_DO, "", List.of());
  }

  static SetupStep blocked(SetupPart part, String subject) {
    return new SetupStep(part, State.BLOCKED, subject, List.of());
  }

  static SetupStep changed(SetupPart part, List<WorkflowFinding> findings) {
    return new SetupStep(part, State.CHANGED, "", findings);
  }

  boolean isToDo() {
    return state == State.TO_DO;
  }
}

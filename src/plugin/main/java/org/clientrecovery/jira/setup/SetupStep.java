package org.clientrecovery.jira.setup;

/**
 * What setting a project up means for one part.
 *
 * @param subject the scheme that stands in the way, empty where none does
 */
public record SetupStep(SetupPart part, State state, String subject) {

  /** Whether something has to be done, and whether it may be done by a button. */
  public enum State {
    /** The part is there. */
    DONE("done"),
    /** The part will be made. */
    TO_DO("to-do"),
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
    return new SetupStep(part, done ? State.DONE : State.TO_DO, "");
  }

  static SetupStep blocked(SetupPart part, String subject) {
    return new SetupStep(part, State.BLOCKED, subject);
  }

  boolean isToDo() {
    return state == State.TO_DO;
  }
}

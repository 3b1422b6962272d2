package org.clientrecovery.jira.workflow;

/** What a gate does with an unanswered question. */
enum GateMode {
  /** The transition goes through; the panel says what is still asked. */
  WARN("warn"),
  /** The transition is refused with what is still asked. */
  BLOCK("block");

  /** Name of the workflow argument. */
  static final String ARGUMENT = "gate.mode";

  private final String id;

  GateMode(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  /** The mode of that argument; blocks where it is missing or unknown. */
  static GateMode of(Object argument) {
    return WARN.id.equals(argument) ? WARN : BLOCK;
  }
}

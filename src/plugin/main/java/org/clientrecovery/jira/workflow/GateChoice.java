package org.clientrecovery.jira.workflow;

import java.util.Map;
import org.clientrecovery.jira.issue.GateCheck;
import org.clientrecovery.recovery.GateMode;

/**
 * What an admin chose for a gate in a workflow: which one it is, and what it does.
 *
 * @param mode {@link #PROJECT}, or the id of a {@link GateMode} that stands over the project's
 * @param partingWays whether it asks what parting ways asks, and not what the stage asks
 */
record GateChoice(String mode, boolean partingWays) {
  /** What the project's settings say is done. */
  static final String PROJECT = "project";

  /** Names of the workflow arguments. */
  static final String MODE = "gate.mode";

  static final String KIND = "gate.kind";

  static final String PARTING = "part-ways";
  static final String STAGE = "stage";

  /** What those arguments say; the project decides where they are missing or unknown. */
  static GateChoice of(Map<?, ?> arguments) {
    String mode = text(arguments.get(MODE));
    return new GateChoice(
        GateMode.withId(mode).isPresent() ? mode : PROJECT,
        PARTING.equals(text(arguments.get(KIND))));
  }

  Map<String, String> arguments() {
    return Map.of(MODE, mode, KIND, kind());
  }

  String kind() {
    return partingWays ? PARTING : STAGE;
  }

  /** Whether nothing is asked at all. */
  boolean isOff() {
    return mode.equals(GateMode.OFF.id());
  }

  /** That check with what was chosen here over what the project set. */
  GateCheck over(GateCheck check) {
    return GateMode.withId(mode).map(check::in).orElse(check);
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString().strip();
  }
}

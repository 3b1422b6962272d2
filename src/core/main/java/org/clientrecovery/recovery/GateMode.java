package org.clientrecovery.recovery;

import java.util.Arrays;
import java.util.Optional;

/** What a gate does with an unanswered question. */
public enum GateMode {
  /** Nothing is asked. */
  OFF("off"),
  /** The move goes through; who moves is told what is still asked, and the report keeps it. */
  WARN("warn"),
  /** The move is refused with what is still asked. */
  BLOCK("block");

  private final String id;

  GateMode(String id) {
    this.id = id;
  }

  /** The name in settings, workflows and REST; never translated. */
  public String id() {
    return id;
  }

  /** The mode of that name; empty where there is none. */
  public static Optional<GateMode> withId(String id) {
    return Arrays.stream(values()).filter(mode -> mode.id.equals(id)).findFirst();
  }
}

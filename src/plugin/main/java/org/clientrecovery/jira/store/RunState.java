package org.clientrecovery.jira.store;

import java.util.Arrays;
import java.util.Locale;

/**
 * How work on many comments stands.
 *
 * <p>{@code waiting → running → done}; {@code running ↔ paused}; all of them can be cancelled. What
 * fails again and again is {@code failed}, and can be resumed.
 */
public enum RunState {
  WAITING,
  RUNNING,
  PAUSED,
  DONE,
  CANCELLED,
  FAILED;

  /** The name in storage and REST, such as {@code paused}; never translated. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it will not go on of itself or by being resumed. */
  public boolean isOver() {
    return this == DONE || this == CANCELLED;
  }

  static RunState withId(String id) {
    return Arrays.stream(values())
        .filter(state -> state.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("RULE_RUN holds an unknown state: " + id));
  }
}

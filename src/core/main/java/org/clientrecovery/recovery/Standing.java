package org.clientrecovery.recovery;

import java.util.Arrays;
import java.util.Optional;
import org.clientrecovery.text.Stage;

/** Where a recovery stands: at one of the five stages, or at one of the two ends. */
public enum Standing {
  ACKNOWLEDGE(Stage.ACKNOWLEDGE),
  APOLOGIZE(Stage.APOLOGIZE),
  PLAN(Stage.PLAN),
  ACT(Stage.ACT),
  FOLLOW_UP(Stage.FOLLOW_UP),
  RECOVERED(Outcome.RECOVERED),
  PARTED_WAYS(Outcome.PARTED_WAYS);

  private final String id;
  private final Stage stage;
  private final Outcome outcome;

  Standing(Stage stage) {
    this.id = stage.id();
    this.stage = stage;
    this.outcome = null;
  }

  Standing(Outcome outcome) {
    this.id = outcome.id();
    this.stage = null;
    this.outcome = outcome;
  }

  /** The name in storage, workflow and REST, such as {@code follow-up}; never translated. */
  public String id() {
    return id;
  }

  /** The stage that is worked on; empty at an end. */
  public Optional<Stage> stage() {
    return Optional.ofNullable(stage);
  }

  /** How it ended; empty while it is worked on. */
  public Optional<Outcome> outcome() {
    return Optional.ofNullable(outcome);
  }

  public boolean isOpen() {
    return outcome == null;
  }

  /** The standing of that id; empty where there is none, also for null. */
  public static Optional<Standing> withId(String id) {
    return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst();
  }
}

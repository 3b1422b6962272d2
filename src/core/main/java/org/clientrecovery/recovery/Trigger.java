package org.clientrecovery.recovery;

import java.util.Arrays;
import java.util.Optional;

/** What went wrong between supplier and client, in the six ways that lead to a recovery. */
public enum Trigger {
  OUR_MISTAKE("our-mistake"),
  /** We did not see how the client works. */
  INSENSITIVITY("insensitivity"),
  /** The process was poor and a date was missed. */
  POOR_PROCESS("poor-process"),
  DIFFERING_EXPECTATIONS("differing-expectations"),
  /** The client is in a crisis and wants a change that we resist. */
  CLIENT_CRISIS("client-crisis"),
  CLIENT_MISTAKE("client-mistake");

  private final String id;

  Trigger(String id) {
    this.id = id;
  }

  /** The name in storage, forms and REST; never translated. */
  public String id() {
    return id;
  }

  /** The trigger of that id; empty where there is none, also for null. */
  public static Optional<Trigger> withId(String id) {
    return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst();
  }
}

package org.clientrecovery.recovery;

import java.util.Arrays;
import java.util.Optional;

/** Whose fault it was; the supplier owns the outcome of the conversation in each case. */
public enum SideAtFault {
  US("us"),
  CLIENT("client"),
  SHARED("shared");

  private final String id;

  SideAtFault(String id) {
    this.id = id;
  }

  /** The name in storage, forms and REST; never translated. */
  public String id() {
    return id;
  }

  /** The side of that id; empty where there is none, also for null. */
  public static Optional<SideAtFault> withId(String id) {
    return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst();
  }
}

package org.clientrecovery.recovery;

import java.util.Arrays;
import java.util.Optional;

/** What the client lost trust in: that we are able to do it, or that we are honest about it. */
public enum FailureKind {
  COMPETENCE("competence"),
  INTEGRITY("integrity");

  private final String id;

  FailureKind(String id) {
    this.id = id;
  }

  /** The name in storage, forms and REST; never translated. */
  public String id() {
    return id;
  }

  /** The kind of that id; empty where there is none, also for null. */
  public static Optional<FailureKind> withId(String id) {
    return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst();
  }
}

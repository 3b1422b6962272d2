package org.clientrecovery.jira.store;

import java.util.Arrays;
import java.util.Optional;

/** Why a writer dismissed a flag. */
public enum FeedbackReason {
  /** The words are somebody else's. */
  QUOTING("quoting"),
  /** The client wanted to know just that. */
  CLIENT_ASKED("client-asked"),
  /** The rule sees what is not there. */
  WRONG("wrong");

  private final String id;

  FeedbackReason(String id) {
    this.id = id;
  }

  /** The name in storage, texts and REST; never translated. */
  public String id() {
    return id;
  }

  /** The reason of that name; empty where there is none, also for null. */
  public static Optional<FeedbackReason> withId(String id) {
    return Arrays.stream(values()).filter(reason -> reason.id.equals(id)).findFirst();
  }
}

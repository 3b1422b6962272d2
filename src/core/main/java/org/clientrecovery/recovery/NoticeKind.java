package org.clientrecovery.recovery;

import java.util.Arrays;
import java.util.Optional;

/** Why somebody is told of a commitment. */
public enum NoticeKind {
  DUE_SOON("due-soon"),
  OVERDUE("overdue"),
  /** It has had no date for too long. */
  UNDATED("undated");

  private final String id;

  NoticeKind(String id) {
    this.id = id;
  }

  /** The name in storage and texts; never translated. */
  public String id() {
    return id;
  }

  /** The kind of that id; empty where there is none, also for null. */
  public static Optional<NoticeKind> withId(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
  }
}

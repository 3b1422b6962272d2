package org.clientrecovery.recovery;

import java.util.Locale;

/** What is wrong with one field of an entry, for its writer to mend. */
public record PaperFault(String field, Kind kind) {

  /** What can be wrong. */
  public enum Kind {
    MISSING,
    /** Longer than the field's form takes. */
    TOO_LONG,
    /** No day, no choice, no number, or more than one line. */
    UNREADABLE,
    /** The paper has no such field. */
    UNKNOWN,
    /** There is no such problem. */
    NO_PROBLEM;

    /** The name in texts; never translated. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}

package org.clientrecovery.jira.store;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.clientrecovery.recovery.Paper;

/**
 * One change of a working paper.
 *
 * @param entry number of the entry
 * @param before its values before; empty where it was added
 * @param after its values after; empty where it was removed
 * @param actor user key
 */
public record PaperChange(
    Paper paper,
    int entry,
    Kind kind,
    Map<String, String> before,
    Map<String, String> after,
    String actor,
    Instant at) {

  /** What was done to the entry. */
  public enum Kind {
    ADDED,
    CHANGED,
    REMOVED,
    MOVED;

    /** The name in storage, texts and REST; never translated. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Kind withId(String id) {
      return valueOf(id.toUpperCase(Locale.ROOT));
    }
  }
}

package org.clientrecovery.recovery;

import java.time.Instant;
import java.util.Objects;
import org.clientrecovery.text.Audience;

/**
 * One thing that happened, free of judgement.
 *
 * @param actor user key of who did it; empty where the host does not know
 * @param from what it was before; empty where there is no before
 * @param to what it is now: the status, the linked issue, the first words of the comment
 * @param reference id of the comment or of the linked issue, 0 where there is none
 * @param audience whether the client saw it
 */
public record ChronologyEntry(
    Instant at,
    Kind kind,
    String actor,
    String from,
    String to,
    long reference,
    Audience audience) {

  /** What kind of thing happened. */
  public enum Kind {
    ISSUE_CREATED("issue-created"),
    COMMENT("comment"),
    STATUS_CHANGE("status-change"),
    LINK("link"),
    /** Written by hand, or an entry that somebody worded anew. */
    NOTE("note");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** The name in storage and texts; never translated. */
    public String id() {
      return id;
    }
  }

  public ChronologyEntry {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(audience, "audience");
  }

  /** The issue was created, with that summary. */
  public static ChronologyEntry created(Instant at, String actor, String summary) {
    return new ChronologyEntry(at, Kind.ISSUE_CREATED, actor, "", summary, 0, Audience.PUBLIC);
  }

  /** Somebody wrote that comment; the entry keeps its first words. */
  public static ChronologyEntry comment(
      Instant at, String actor, long comment, String body, Audience audience) {
    return new ChronologyEntry(at, Kind.COMMENT, actor, "", Excerpt.of(body), comment, audience);
  }

  /** The issue got another status, which the client sees as well. */
  public static ChronologyEntry statusChange(Instant at, String actor, String from, String to) {
    return new ChronologyEntry(at, Kind.STATUS_CHANGE, actor, from, to, 0, Audience.PUBLIC);
  }

  /** Somebody wrote that down. */
  public static ChronologyEntry note(Instant at, String actor, String what, Audience audience) {
    return new ChronologyEntry(at, Kind.NOTE, actor, "", what, 0, audience);
  }

  /** The issue was linked to that one, which the client does not see. */
  public static ChronologyEntry link(Instant at, String actor, String linked, long issue) {
    return new ChronologyEntry(at, Kind.LINK, actor, "", linked, issue, Audience.INTERNAL);
  }
}

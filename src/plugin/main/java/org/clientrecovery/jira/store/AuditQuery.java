package org.clientrecovery.jira.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;

/**
 * Which lines of the audit log are asked for; what is empty does not narrow.
 *
 * @param from the first moment
 * @param until the moment before which lines end
 * @param before only lines older than the one of that number
 */
public record AuditQuery(
    Optional<String> actor,
    Optional<AuditAct> act,
    Optional<Long> project,
    Optional<Instant> from,
    Optional<Instant> until,
    Optional<Integer> before) {

  /** The whole log. */
  public static final AuditQuery ALL =
      new AuditQuery(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** The same, of lines older than that one. */
  public AuditQuery before(int id) {
    return new AuditQuery(actor, act, project, from, until, Optional.of(id));
  }

  /** The newest first. */
  Query rows(int limit) {
    List<String> terms = new ArrayList<>(List.of("ID > ?"));
    List<Object> values = new ArrayList<>(List.of(0));
    actor.ifPresent(value -> add(terms, "ACTOR_KEY = ?", values, value));
    act.ifPresent(value -> add(terms, "ACT_ID = ?", values, value.id()));
    project.ifPresent(value -> add(terms, "PROJECT_ID = ?", values, value));
    from.ifPresent(value -> add(terms, "CHANGED_AT >= ?", values, value.toEpochMilli()));
    until.ifPresent(value -> add(terms, "CHANGED_AT < ?", values, value.toEpochMilli()));
    before.ifPresent(value -> add(terms, "ID < ?", values, value));
    return Query.select()
        .where(String.join(" AND ", terms), values.toArray())
        .order("ID DESC")
        .limit(limit);
  }

  private static void add(List<String> terms, String term, List<Object> values, Object value) {
    terms.add(term);
    values.add(value);
  }
}

package org.clientrecovery.jira.report;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.clientrecovery.jira.store.LedgerQuery;
import org.clientrecovery.recovery.Commitment;

/** How soon a commitment asks for something to be done; the sections of the report in order. */
public enum Urgency {
  OVERDUE("overdue"),
  DUE_NEXT("due-next"),
  NO_DATE("no-date");

  private final String id;

  Urgency(String id) {
    this.id = id;
  }

  /** The name in addresses, JQL and REST; never translated. */
  public String id() {
    return id;
  }

  /** The section of that name; empty where there is none. */
  public static Optional<Urgency> withId(String id) {
    return Arrays.stream(values()).filter(urgency -> urgency.id.equals(id)).findFirst();
  }

  /** Where an unresolved commitment stands at that moment. */
  static Urgency of(Commitment commitment, Instant now) {
    if (commitment.due().isEmpty()) {
      return NO_DATE;
    }
    return commitment.isOverdueAt(now) ? OVERDUE : DUE_NEXT;
  }

  /** What of that query belongs here at that moment. */
  LedgerQuery of(LedgerQuery query, Instant now) {
    Instant next = now.plusMillis(1);
    return switch (this) {
      case OVERDUE -> query.until(query.until().filter(limit -> limit.isBefore(next)).orElse(next));
      case DUE_NEXT -> query.from(query.from().filter(limit -> limit.isAfter(next)).orElse(next));
      case NO_DATE -> query.withoutDate();
    };
  }
}

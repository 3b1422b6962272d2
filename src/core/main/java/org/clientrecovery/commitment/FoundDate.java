package org.clientrecovery.commitment;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * An expression of time in a text, resolved.
 *
 * @param start first UTF-16 unit in the text as written
 * @param end one past the last UTF-16 unit
 * @param quote the text's own words from start to end
 * @param due what it says in the zone that it is meant in
 * @param kind how far it can be relied on
 */
public record FoundDate(int start, int end, String quote, Due due, Kind kind) {
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

  /** What an expression of time rests on. */
  public enum Kind {
    /** It names a day. */
    DAY,
    /** It names an hour alone; the day is the next one that has it ahead. */
    CLOCK,
    /** It means the moment of writing: "now", "at present". */
    NOW,
    /** Too loose for a due date: "in a few days", "in the morning". */
    LOOSE
  }

  /** ISO date, or local ISO date-time without an offset. */
  public String local() {
    return due.isInstant()
        ? LOCAL.format(due.overdueFrom().atZone(due.zone()))
        : due.day().toString();
  }
}

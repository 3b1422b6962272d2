package org.clientrecovery.minijira.commands;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.clientrecovery.commitment.Due;

/** Due dates as the commands print and compare them. */
final class DueText {
  private DueText() {}

  /** ISO date, or ISO date-time with seconds and offset in figures: +00:00, never Z. */
  static String of(Due due) {
    return due.toString();
  }

  /** Whether both mean the same: the same day, or the same instant. */
  static boolean isSame(String expected, String found) {
    if (expected == null || found == null) {
      return expected == found;
    }
    try {
      boolean moments = expected.indexOf('T') > 0 && found.indexOf('T') > 0;
      return moments
          ? OffsetDateTime.parse(expected).isEqual(OffsetDateTime.parse(found))
          : expected.equals(found);
    } catch (DateTimeException notIso) {
      throw new InvalidLineException(
          "\"due\" is an ISO date or date-time, not \"" + expected + "\"");
    }
  }
}

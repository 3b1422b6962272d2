package org.clientrecovery.minijira.commands;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.clientrecovery.commitment.Due;

/** Due dates as the commands print and compare them. */
final class DueText {
  private DueText() {}

  /** ISO date, or ISO date-time with seconds and offset. */
  static String of(Due due) {
    return due.isInstant()
        ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(OffsetDateTime.parse(due.toString()))
        : due.toString();
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

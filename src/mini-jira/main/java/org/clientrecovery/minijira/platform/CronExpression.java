package org.clientrecovery.minijira.platform;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * A Quartz cron expression: second, minute, hour, day of month, month, day of week, with lists,
 * ranges, steps and names; {@code L}, {@code W} and {@code #} are refused.
 */
final class CronExpression {
  private static final List<String> MONTHS =
      List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
  private static final List<String> DAYS = List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT");
  private static final int YEARS_TO_SEARCH = 5;

  private final BitSet seconds;
  private final BitSet minutes;
  private final BitSet hours;
  private final BitSet days;
  private final BitSet months;
  private final BitSet weekdays;

  /**
   * Reads an expression such as {@code 0 0/15 8-18 ? * MON-FRI}.
   *
   * @throws IllegalArgumentException if it is none
   */
  CronExpression(String expression) {
    String[] fields = expression.strip().toUpperCase(Locale.ROOT).split("\\s+");
    if (fields.length < 6 || fields.length > 7) {
      throw new IllegalArgumentException(
          "a cron expression has 6 or 7 fields, not " + fields.length + ": " + expression);
    }
    seconds = field(fields[0], 0, 59, List.of(), 0);
    minutes = field(fields[1], 0, 59, List.of(), 0);
    hours = field(fields[2], 0, 23, List.of(), 0);
    days = field(fields[3], 1, 31, List.of(), 0);
    months = field(fields[4], 1, 12, MONTHS, 1);
    weekdays = field(fields[5], 1, 7, DAYS, 1);
  }

  private static BitSet field(String text, int least, int most, List<String> names, int offset) {
    BitSet values = new BitSet();
    for (String part : text.split(",")) {
      String[] rangeAndStep = part.split("/");
      int[] range = range(rangeAndStep[0], least, most, names, offset);
      int step = rangeAndStep.length > 1 ? number(rangeAndStep[1], names, offset) : 1;
      int end = rangeAndStep.length > 1 && range[0] == range[1] ? most : range[1];
      if (range[0] < least || end > most || step < 1) {
        throw new IllegalArgumentException("the cron field " + text + " is out of range");
      }
      if (end < range[0]) {
        throw new IllegalArgumentException("the cron field " + text + " runs backwards");
      }
      for (int value = range[0]; value <= end; value += step) {
        values.set(value);
      }
    }
    return values;
  }

  private static int[] range(String text, int least, int most, List<String> names, int offset) {
    if (text.equals("*") || text.equals("?")) {
      return new int[] {least, most};
    }
    String[] ends = text.split("-");
    int first = number(ends[0], names, offset);
    return new int[] {first, ends.length > 1 ? number(ends[1], names, offset) : first};
  }

  private static int number(String text, List<String> names, int offset) {
    if (names.contains(text)) {
      return names.indexOf(text) + offset;
    }
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("mini-jira can't read the cron field " + text, e);
    }
  }

  /**
   * The first time after {@code time} that fits, to the second, in its zone.
   *
   * @throws IllegalArgumentException if there is none in the next five years
   */
  ZonedDateTime nextAfter(ZonedDateTime time) {
    ZonedDateTime next = time.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
    ZonedDateTime end = time.plusYears(YEARS_TO_SEARCH);
    while (next.isBefore(end)) {
      if (!months.get(next.getMonthValue())) {
        next = next.withDayOfMonth(1).truncatedTo(ChronoUnit.DAYS).plusMonths(1);
      } else if (!days.get(next.getDayOfMonth()) || !weekdays.get(quartz(next.getDayOfWeek()))) {
        next = next.truncatedTo(ChronoUnit.DAYS).plusDays(1);
      } else if (!hours.get(next.getHour())) {
        next = next.truncatedTo(ChronoUnit.HOURS).plusHours(1);
      } else if (!minutes.get(next.getMinute())) {
        next = next.truncatedTo(ChronoUnit.MINUTES).plusMinutes(1);
      } else if (!seconds.get(next.getSecond())) {
        next = next.plusSeconds(1);
      } else {
        return next;
      }
    }
    throw new IllegalArgumentException("a cron expression that never comes");
  }

  /** Sunday is 1. */
  private static int quartz(DayOfWeek day) {
    return day.getValue() % 7 + 1;
  }
}

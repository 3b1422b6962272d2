package org.clientrecovery.commitment;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;

/** The days of feasts that texts name, by the numbers of the vocabulary's HOLIDAY lines. */
final class Holidays {
  private Holidays() {}

  /** The feast's day in that year, or null where the calendar doesn't reach. */
  static LocalDate in(int year, int holiday) {
    return switch (holiday) {
      case 6 -> easter(year);
      case 7 -> easter(year).plusDays(1);
      case 8 -> easter(year).minusDays(2);
      case 9 -> easter(year).plusDays(39);
      case 10 -> easter(year).plusDays(50);
      case 11 -> easter(year).plusDays(49);
      case 32 -> easter(year).minusDays(46);
      case 33 -> easter(year).minusDays(7);
      case 34 -> easter(year).minusDays(3);
      case 55 -> easter(year).plusDays(2);
      case 56 -> easter(year).minusDays(1);
      case 57 -> easter(year).plusDays(51);
      case 43 -> easter(year).plusDays(60);
      case 40 -> islamic(year, 10, 1);
      case 41 -> islamic(year, 12, 10);
      case 42 -> islamic(year, 9, 1);
      default -> civil(year, holiday);
    };
  }

  private static LocalDate civil(int year, int holiday) {
    return switch (holiday) {
      case 12 -> nth(year, Month.NOVEMBER, DayOfWeek.THURSDAY, 4);
      case 13 -> nth(year, Month.NOVEMBER, DayOfWeek.THURSDAY, 4).plusDays(1);
      case 14 -> nth(year, Month.NOVEMBER, DayOfWeek.THURSDAY, 4).plusDays(4);
      case 15 -> nth(year, Month.SEPTEMBER, DayOfWeek.MONDAY, 1);
      case 18 -> nth(year, Month.MAY, DayOfWeek.MONDAY, -1);
      case 21 -> nth(year, Month.MAY, DayOfWeek.SUNDAY, 2);
      case 22 -> nth(year, Month.JUNE, DayOfWeek.SUNDAY, 3);
      case 23 -> nth(year, Month.JANUARY, DayOfWeek.MONDAY, 3);
      case 24 -> nth(year, Month.FEBRUARY, DayOfWeek.MONDAY, 3);
      case 26 -> nth(year, Month.OCTOBER, DayOfWeek.MONDAY, 2);
      default -> fixed(year, holiday);
    };
  }

  private static LocalDate fixed(int year, int holiday) {
    int monthAndDay =
        switch (holiday) {
          case 1 -> 101;
          case 2 -> 1231;
          case 3 -> 1225;
          case 4 -> 1224;
          case 5, 54 -> 1226;
          case 16 -> 501;
          case 17 -> 704;
          case 19 -> 1031;
          case 20 -> 214;
          case 25, 39 -> 1111;
          case 27 -> 422;
          case 28 -> 317;
          case 29 -> 401;
          case 30 -> 619;
          case 31 -> 106;
          case 35 -> 701;
          case 36 -> 1105;
          case 37 -> 202;
          case 38 -> 423;
          case 44 -> 1101;
          case 45 -> 910;
          case 46 -> 1003;
          case 47 -> 601;
          case 48 -> 308;
          case 49 -> 714;
          case 50 -> 126;
          case 51 -> 505;
          case 52 -> 614;
          case 53 -> 120;
          default -> throw new IllegalArgumentException("No feast has the number " + holiday);
        };
    return LocalDate.of(year, monthAndDay / 100, monthAndDay % 100);
  }

  private static LocalDate nth(int year, Month month, DayOfWeek weekday, int nth) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
  }

  /** Gregorian Easter Sunday, by the anonymous algorithm (Nature, 20 April 1876). */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }

  private static LocalDate islamic(int year, int month, int day) {
    try {
      int hijri = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
      for (int candidate = hijri; candidate <= hijri + 1; candidate++) {
        LocalDate date = LocalDate.from(HijrahChronology.INSTANCE.date(candidate, month, day));
        if (date.getYear() == year) {
          return date;
        }
      }
      return null;
    } catch (DateTimeException outsideTheTables) {
      return null;
    }
  }
}

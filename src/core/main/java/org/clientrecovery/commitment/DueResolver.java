package org.clientrecovery.commitment;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.clientrecovery.commitment.Reading.Direction;
import org.clientrecovery.commitment.Reading.Edge;

/**
 * Turns what an expression says into a day or a moment, seen from the moment of writing.
 *
 * <p>Where two are possible the future one is meant. A week runs from Monday to Sunday and ends,
 * for promises, on its Friday.
 */
final class DueResolver {
  private static final int UNSET = Reading.UNSET;
  private static final int FURTHEST_YEAR = 9_000;

  private final LocalDateTime written;
  private final ZoneId zone;
  private final WorkingCalendar calendar;

  DueResolver(LocalDateTime written, ZoneId zone, WorkingCalendar calendar) {
    this.written = written;
    this.zone = zone;
    this.calendar = calendar;
  }

  /** The due date, or null where the expression names no day that exists. */
  Due resolve(Reading r) {
    try {
      LocalDateTime moment = momentOf(r);
      if (moment != null || isAmountOfHours(r)) {
        return moment == null ? null : at(moment, r);
      }
      LocalDate day = dayOf(r);
      if (day == null || day.getYear() > FURTHEST_YEAR || day.getYear() < 1) {
        return null;
      }
      return r.hasClock() ? at(withClock(day, r), r) : Due.on(day, zone);
    } catch (DateTimeException | ArithmeticException beyondTheCalendar) {
      return null;
    }
  }

  /** The hour of that reading on that day. */
  Due hourOn(LocalDate day, Reading r) {
    return at(withClock(day, r), r);
  }

  private static boolean isAmountOfHours(Reading r) {
    return r.offset != null && r.offset.timed && !r.hasClock();
  }

  private Due at(LocalDateTime moment, Reading r) {
    if (moment.getYear() > FURTHEST_YEAR || moment.getYear() < 1) {
      return null;
    }
    ZoneId meant = r.zone == null ? zone : r.zone;
    return Due.at(moment.atZone(meant).toOffsetDateTime(), meant);
  }

  private LocalDate today() {
    return written.toLocalDate();
  }

  /** The moment that hours or minutes from another one lead to; null for all other expressions. */
  private LocalDateTime momentOf(Reading r) {
    if (r.now) {
      return written;
    }
    if (!isAmountOfHours(r)) {
      return r.hasDay() || r.dayPart != UNSET || r.endOfDay ? null : nextClock(r);
    }
    LocalDateTime from = r.base == null ? written : baseMoment(r.base);
    if (from == null) {
      return null;
    }
    return r.offset.working ? workingHours(from, r.offset) : shifted(from, r);
  }

  private LocalDateTime baseMoment(Reading base) {
    LocalDateTime moment = momentOf(base);
    if (moment != null) {
      return moment;
    }
    LocalDate day = dayOf(base);
    return day == null ? null : base.hasClock() ? withClock(day, base) : day.atStartOfDay();
  }

  private LocalDateTime shifted(LocalDateTime from, Reading r) {
    int sign = r.backwards ? -1 : 1;
    return from.plusMonths((long) sign * r.offset.months)
        .plusDays((long) sign * r.offset.days)
        .atZone(zone)
        .plusSeconds(sign * r.offset.seconds)
        .toLocalDateTime();
  }

  private LocalDateTime workingHours(LocalDateTime from, Reading.Span span) {
    long left = Math.min(span.seconds, 10_000L * 3_600);
    LocalDateTime at = nextOpening(from);
    while (at != null) {
      long today = at.until(at.toLocalDate().atTime(calendar.closes()), ChronoUnit.SECONDS);
      if (left <= today) {
        return at.plusSeconds(left);
      }
      left -= today;
      at = nextOpening(at.toLocalDate().plusDays(1).atStartOfDay());
    }
    return null;
  }

  private LocalDateTime nextOpening(LocalDateTime from) {
    LocalDate day = from.toLocalDate();
    boolean still = calendar.isWorkingDay(day) && from.toLocalTime().isBefore(calendar.closes());
    if (still) {
      boolean early = from.toLocalTime().isBefore(calendar.opens());
      return early ? day.atTime(calendar.opens()) : from;
    }
    LocalDate next = workingDays(day, 1);
    return next == null ? null : next.atTime(calendar.opens());
  }

  /** The nth working day after that day; null where the calendar has none for a year. */
  private LocalDate workingDays(LocalDate from, int count) {
    LocalDate day = from;
    int left = Math.min(count, 2_000);
    int idle = 0;
    while (left > 0) {
      day = day.plusDays(1);
      boolean works = calendar.isWorkingDay(day);
      left -= works ? 1 : 0;
      idle = works ? 0 : idle + 1;
      if (idle > 366) {
        return null;
      }
    }
    return day;
  }

  private LocalDateTime nextClock(Reading r) {
    if (!r.hasClock()) {
      return null;
    }
    ZoneId meant = r.zone == null ? zone : r.zone;
    LocalDateTime now = written.atZone(zone).withZoneSameInstant(meant).toLocalDateTime();
    LocalDateTime moment = withClock(now.toLocalDate(), r, now);
    return moment.isBefore(now) ? withClock(now.toLocalDate().plusDays(1), r, now) : moment;
  }

  // ---- days

  private LocalDate dayOf(Reading r) {
    if (r.offset != null) {
      return dayByOffset(r);
    }
    if (r.holiday != UNSET) {
      return holiday(r);
    }
    if (r.nth != UNSET) {
      return nthWeekday(r);
    }
    if (r.calendarWeek != UNSET) {
      return calendarWeek(r);
    }
    if (r.dayOfMonth != UNSET) {
      return r.month == UNSET ? dayOfMonth(r) : calendarDate(r);
    }
    if (r.edge != null) {
      return edge(r);
    }
    if (r.relative != UNSET) {
      return today().plusDays(r.relative);
    }
    if (r.weekday != UNSET || r.weekShift != UNSET) {
      return weekday(r);
    }
    return r.endOfDay ? today() : dayPart(r);
  }

  private LocalDate dayByOffset(Reading r) {
    LocalDateTime from = r.base == null ? written : baseMoment(r.base);
    if (from == null) {
      return null;
    }
    if (r.offset.working && !r.offset.timed) {
      return workingDays(from.toLocalDate(), r.offset.days);
    }
    LocalDate day = shifted(from, r).toLocalDate();
    return r.weekday == UNSET ? day : inWeekOf(day, r.weekday);
  }

  private static LocalDate inWeekOf(LocalDate day, int weekday) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(weekday - 1L);
  }

  private LocalDate holiday(Reading r) {
    if (r.year != UNSET) {
      return Holidays.in(r.year, r.holiday);
    }
    boolean back = r.holidayDirection == Direction.LAST;
    for (int i = 0; i < 3; i++) {
      LocalDate day = Holidays.in(today().getYear() + (back ? -i : i), r.holiday);
      if (day != null && (back ? day.isBefore(today()) : !day.isBefore(today()))) {
        return day;
      }
    }
    return null;
  }

  /** The Friday of that week, or its day that is named. */
  private LocalDate calendarWeek(Reading r) {
    LocalDate day = inCalendarWeek(today(), r);
    return day.isBefore(today()) ? inCalendarWeek(today().plusYears(1), r) : day;
  }

  private static LocalDate inCalendarWeek(LocalDate year, Reading r) {
    int weekday = r.weekday == UNSET ? DayOfWeek.FRIDAY.getValue() : r.weekday;
    LocalDate first = LocalDate.of(year.get(IsoFields.WEEK_BASED_YEAR), 1, 4);
    return inWeekOf(first.plusWeeks(r.calendarWeek - 1L), weekday);
  }

  private LocalDate calendarDate(Reading r) {
    if (r.year != UNSET) {
      return LocalDate.of(r.year, r.month, r.dayOfMonth);
    }
    LocalDate near = r.weekdayDirection == Direction.THIS ? today().minusWeeks(1) : today();
    for (int year = near.getYear(); year < today().getYear() + 9; year++) {
      boolean exists = r.dayOfMonth <= YearMonth.of(year, r.month).lengthOfMonth();
      if (exists && !LocalDate.of(year, r.month, r.dayOfMonth).isBefore(near)) {
        return LocalDate.of(year, r.month, r.dayOfMonth);
      }
    }
    return null;
  }

  private LocalDate dayOfMonth(Reading r) {
    YearMonth month = YearMonth.from(today());
    if (r.monthShift != UNSET) {
      YearMonth shifted = month.plusMonths(r.monthShift);
      return r.dayOfMonth > shifted.lengthOfMonth() ? null : shifted.atDay(r.dayOfMonth);
    }
    boolean named = r.weekday != UNSET;
    for (int i = 0; i < 100; i++) {
      YearMonth candidate = month.plusMonths(i);
      if (r.dayOfMonth <= candidate.lengthOfMonth()) {
        LocalDate day = candidate.atDay(r.dayOfMonth);
        boolean fits = !named || day.getDayOfWeek().getValue() == r.weekday;
        if (fits && (named || !day.isBefore(today()))) {
          return day;
        }
      }
    }
    return null;
  }

  private LocalDate nthWeekday(Reading r) {
    YearMonth month = YearMonth.from(today());
    if (r.month != UNSET) {
      month = YearMonth.of(r.year == UNSET ? today().getYear() : r.year, r.month);
    } else if (r.monthShift != UNSET) {
      month = month.plusMonths(r.monthShift);
    }
    LocalDate day = nthWeekday(month, r);
    boolean passed = r.month != UNSET && r.year == UNSET && day.isBefore(today());
    return passed ? nthWeekday(month.plusYears(1), r) : day;
  }

  private static LocalDate nthWeekday(YearMonth month, Reading r) {
    DayOfWeek weekday = DayOfWeek.of(r.weekday);
    return month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(r.nth, weekday));
  }

  private LocalDate weekday(Reading r) {
    if (r.weekShift != UNSET) {
      return inShiftedWeek(r);
    }
    DayOfWeek weekday = DayOfWeek.of(r.weekday);
    return switch (r.weekdayDirection) {
      case NEXT -> inWeekOf(today().plusWeeks(1), r.weekday);
      case LAST -> inWeekOf(today().minusWeeks(1), r.weekday);
      case THIS -> today().with(TemporalAdjusters.nextOrSame(weekday));
      default -> today().with(TemporalAdjusters.next(weekday)).plusWeeks(r.weekdayCount - 1L);
    };
  }

  private LocalDate inShiftedWeek(Reading r) {
    LocalDate week = today().plusWeeks(r.weekShift);
    if (r.weekday != UNSET) {
      return inWeekOf(week, r.weekday);
    }
    LocalDate friday = inWeekOf(week, DayOfWeek.FRIDAY.getValue());
    return friday.isBefore(today()) ? friday.plusWeeks(1) : friday;
  }

  private LocalDate dayPart(Reading r) {
    int last = r.dayPart == 1 ? 9 : r.dayPart == 2 ? 15 : r.dayPart == 5 ? 12 : 20;
    return written.getHour() < last ? today() : today().plusDays(1);
  }

  private LocalDate edge(Reading r) {
    LocalDate day = edgeDay(r);
    int step = r.edge == Edge.START ? 1 : -1;
    for (int i = 0; r.workingEdge && day != null && !calendar.isWorkingDay(day) && i < 60; i++) {
      day = day.plusDays(step);
    }
    return day;
  }

  private LocalDate edgeDay(Reading r) {
    return switch (r.period) {
      case 4 -> edgeOfWeek(r);
      case 5 -> edgeOfMonths(monthOf(r), 1, r.edge);
      case 6 -> edgeOfMonths(quarterStart(r), 3, r.edge);
      case 7 -> edgeOfMonths(YearMonth.of(today().getYear() + r.periodShift, 1), 12, r.edge);
      default -> null;
    };
  }

  private LocalDate edgeOfWeek(Reading r) {
    int shift = r.weekShift == UNSET ? r.periodShift : r.weekShift;
    LocalDate week = today().plusWeeks(shift);
    int weekday = r.edge == Edge.START ? 1 : r.edge == Edge.MID ? 3 : 5;
    LocalDate day = inWeekOf(week, weekday);
    return day.isBefore(today()) && shift == 0 ? day.plusWeeks(1) : day;
  }

  private YearMonth monthOf(Reading r) {
    YearMonth now = YearMonth.from(today());
    if (r.month == UNSET) {
      return now.plusMonths(r.periodShift);
    }
    if (r.year != UNSET) {
      return YearMonth.of(r.year, r.month);
    }
    YearMonth named = YearMonth.of(now.getYear(), r.month);
    return named.isBefore(now) ? named.plusYears(1) : named;
  }

  private YearMonth quarterStart(Reading r) {
    YearMonth now = YearMonth.from(today());
    if (r.quarter == UNSET) {
      YearMonth start = now.withMonth((now.getMonthValue() - 1) / 3 * 3 + 1);
      return start.plusMonths(3L * r.periodShift);
    }
    int year = r.year == UNSET ? now.getYear() : r.year;
    YearMonth start = YearMonth.of(year, r.quarter * 3 - 2);
    boolean passed = r.year == UNSET && start.plusMonths(2).isBefore(now);
    return passed ? start.plusYears(1) : start;
  }

  private LocalDate edgeOfMonths(YearMonth start, int months, Edge edge) {
    return switch (edge) {
      case START -> start.atDay(1);
      case MID -> months == 1 ? start.atDay(15) : start.plusMonths(months / 2).atDay(15);
      case END -> start.plusMonths(months - 1L).atEndOfMonth();
    };
  }

  // ---- hours

  private LocalDateTime withClock(LocalDate day, Reading r) {
    return withClock(day, r, written);
  }

  private LocalDateTime withClock(LocalDate day, Reading r, LocalDateTime now) {
    int hour = hour(day, r, now);
    LocalDate on = hour >= 24 ? day.plusDays(1) : day;
    LocalDateTime moment = on.atTime(LocalTime.of(hour % 24, r.minute, r.second));
    boolean overnight = r.windowFrom != UNSET && r.exactHour && hour < r.windowFrom && hour < 12;
    return overnight || isBehindMidnight(r, moment, now) ? moment.plusDays(1) : moment;
  }

  /** "tonight at 2 am" is tomorrow by the calendar. */
  private static boolean isBehindMidnight(Reading r, LocalDateTime moment, LocalDateTime now) {
    return r.relative == 0
        && r.dayPart == Reading.NIGHT
        && moment.getHour() < 6
        && moment.isBefore(now);
  }

  private int hour(LocalDate day, Reading r, LocalDateTime now) {
    if (r.morning) {
      return r.hour == 12 ? 0 : r.hour;
    }
    if (r.afternoon) {
      return r.hour < 12 ? r.hour + 12 : r.hour;
    }
    if (r.exactHour || r.hour >= 12 || r.hour == 0) {
      return r.hour;
    }
    return guessed(day, r, now);
  }

  /** The half of the day that a bare "4" or "8:30" is meant in. */
  private int guessed(LocalDate day, Reading r, LocalDateTime now) {
    if (r.dayPart == 1) {
      return r.hour;
    }
    if (r.dayPart == 2 || r.dayPart == 3) {
      return r.hour + 12;
    }
    if (r.dayPart == Reading.NIGHT) {
      return r.hour < 6 ? r.hour : r.hour + 12;
    }
    if (r.windowFrom != UNSET && r.windowFrom > r.hour) {
      return r.hour + 12;
    }
    boolean today = day.equals(now.toLocalDate());
    boolean passed = today && !now.toLocalTime().isBefore(LocalTime.of(r.hour, r.minute));
    boolean evening = today && now.toLocalTime().isBefore(LocalTime.of(r.hour + 12, r.minute));
    boolean spoken = r.hour < 6 || r.hour == 6 && r.minute > 0;
    int latest = r.hasDay() ? 9 : 8;
    return spoken || passed && evening && r.hour < latest ? r.hour + 12 : r.hour;
  }
}

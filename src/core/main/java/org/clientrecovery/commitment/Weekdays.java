package org.clientrecovery.commitment;

import org.clientrecovery.commitment.Reading.Direction;
import org.clientrecovery.commitment.Reading.Edge;

/** Reads weekdays: "next Friday", "the second Sunday in May", "two Mondays from now". */
final class Weekdays extends ClockSurroundings {
  private final MonthNames months;
  private final Periods periods;

  Weekdays(DateTokens tokens, MonthNames months, Periods periods) {
    super(tokens);
    this.months = months;
    this.periods = periods;
  }

  /** "Friday", "this Fri.", "next Monday", "the following Tuesday", "last Sunday". */
  int weekday(int i, Reading r) {
    if (r.weekday != UNSET || r.dayOfMonth != UNSET && r.month == UNSET && r.monthShift != UNSET) {
      return NO;
    }
    int at = skipThe(i);
    Direction direction = direction(at);
    at = direction == Direction.NONE ? at : at + 1;
    boolean article = at > i && direction == Direction.NONE;
    if (!tokens.is(at, Term.WEEKDAY) || tokens.is(i - 1, Term.EVERY) || !isMeantAsWeekday(at)) {
      return NO;
    }
    if (article && r.isEmpty() && !stops(at + 1)) {
      return NO;
    }
    r.weekday = tokens.value(at, Term.WEEKDAY);
    r.weekdayDirection = direction;
    if (tokens.is(at, Term.DAYPART)) {
      r.dayPart = tokens.value(at, Term.DAYPART);
    }
    return tokens.is(at, Term.NOON) ? setClock(r, 12, 0, 0, at + 1, true) : at + 1;
  }

  private boolean isMeantAsWeekday(int i) {
    if (!tokens.isWeak(i, Term.WEEKDAY)) {
      return true;
    }
    boolean led =
        isLed(i) && !tokens.is(i - 1, Term.WEEKDAY)
            || direction(i - 1) != Direction.NONE
            || tokens.is(i - 1, Term.TO);
    boolean followed =
        tokens.isNumber(i + 1)
            || tokens.isSign(i + 1) && tokens.isNumber(i + 2)
            || tokens.is(i + 1, Term.MONTH)
            || tokens.is(i + 1, Term.DAYPART);
    boolean aside = tokens.isSign(i - 1, '(') || tokens.isDash(i - 1) || tokens.isDash(i + 1);
    return led
        || tokens.isCapital(i)
            && (followed
                || aside
                || i == 0
                || tokens.isSign(i - 1)
                || stops(i + 1) && !tokens.is(i - 1, Term.THE));
  }

  /** "second Sunday", "last Friday of March 2027", "the second quarter". */
  int nthWeekday(int i, Reading r) {
    int from = skipThe(i);
    boolean last = tokens.is(from, Term.LAST);
    int nth = last ? -1 : tokens.value(from, Term.ORDINAL);
    int at = from + 1;
    if (tokens.isNumber(from) && isOrdinal(from)) {
      nth = tokens.number(from);
      at = from + 2;
    }
    if (nth == UNSET || nth == 0 || nth > 5) {
      return NO;
    }
    boolean week = tokens.value(at, Term.UNIT) == 4;
    if (tokens.value(at, Term.UNIT) == 6 && from > i && nth > 0 && nth < 5) {
      r.setQuarter(nth, Edge.END);
      return at + 1;
    }
    if (!tokens.is(at, Term.WEEKDAY) && !week) {
      return nth == 1 || last ? edgeDay(at, last, r) : NO;
    }
    int weekday = week ? UNSET : tokens.value(at, Term.WEEKDAY);
    Reading month = new Reading();
    int end = months.monthOf(at + 1, month);
    if (end == NO && (last || week)) {
      return NO;
    }
    if (week) {
      return nthWeek(end, nth, month, r);
    }
    copyMonth(month, r);
    r.nth = nth;
    r.weekday = weekday;
    return end == NO ? at + 1 : end;
  }

  /** "1st week of Oct. on Friday": only with its weekday. */
  private int nthWeek(int end, int nth, Reading month, Reading r) {
    int at = tokens.isSign(end, '.') || tokens.isSign(end, ',') ? end + 1 : end;
    at = tokens.is(at, Term.ON) ? at + 1 : at;
    if (!tokens.is(at, Term.WEEKDAY)) {
      return NO;
    }
    copyMonth(month, r);
    r.nth = nth;
    r.weekday = tokens.value(at, Term.WEEKDAY);
    return at + 1;
  }

  /** "the first day of next month", "the last working day of the quarter". */
  private int edgeDay(int i, boolean last, Reading r) {
    boolean working = tokens.is(i, Term.BUSINESS) || tokens.is(i, Term.WORKDAY);
    int at = tokens.is(i, Term.BUSINESS) ? i + 1 : i;
    boolean day = tokens.value(at, Term.UNIT) == 3 || tokens.is(at, Term.WORKDAY);
    if (!day || !tokens.is(at + 1, Term.OF) && !tokens.is(at + 1, Term.IN)) {
      return NO;
    }
    int end = periods.periodName(at + 2, last ? Edge.END : Edge.START, true, r);
    r.workingEdge = end != NO && working;
    return end;
  }

  /** "two Sundays from now". */
  int countedWeekday(int i, Reading r) {
    int count = tokens.isNumber(i) ? tokens.number(i) : tokens.value(i, Term.NUMBER);
    boolean counted =
        count > 0
            && count < 100
            && tokens.is(i + 1, Term.WEEKDAY)
            && tokens.is(i + 2, Term.FROM)
            && tokens.is(i + 3, Term.NOW);
    if (!counted) {
      return NO;
    }
    r.weekday = tokens.value(i + 1, Term.WEEKDAY);
    r.weekdayCount = count;
    return i + 4;
  }

  private static void copyMonth(Reading from, Reading to) {
    to.month = from.month;
    to.year = from.year;
    to.monthShift = from.monthShift == UNSET && from.month == UNSET ? 0 : from.monthShift;
  }
}

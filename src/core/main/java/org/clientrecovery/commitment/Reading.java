package org.clientrecovery.commitment;

import java.time.ZoneId;

/**
 * What an expression of time says, part by part, before it meets a clock: the grammar fills it in,
 * {@link DueResolver} turns it into a date. Lives in one thread for one expression.
 */
final class Reading {
  static final int UNSET = Integer.MIN_VALUE;

  private static final int QUARTER = 6;

  /** The part of the day that goes on past midnight. */
  static final int NIGHT = 4;

  /** Which occurrence of a weekday, week or feast is meant. */
  enum Direction {
    NONE,
    THIS,
    NEXT,
    COMING,
    LAST
  }

  /** Which part of a period is meant. */
  enum Edge {
    START,
    MID,
    END
  }

  int start;
  int end;

  int year = UNSET;
  int month = UNSET;
  int dayOfMonth = UNSET;
  int weekday = UNSET;
  Direction weekdayDirection = Direction.NONE;
  int weekdayCount = 1;
  int nth = UNSET;
  boolean ofMonth;
  int monthShift = UNSET;
  int weekShift = UNSET;

  /** The number of a week of the year by ISO 8601. */
  int calendarWeek = UNSET;

  int relative = UNSET;
  int holiday = UNSET;
  Direction holidayDirection = Direction.NONE;

  Edge edge;
  int period = UNSET;
  int periodShift;
  int quarter = UNSET;
  boolean workingEdge;

  Span offset;
  Reading base;
  boolean backwards;
  boolean now;
  boolean endOfDay;
  boolean approximate;

  int hour = UNSET;
  int minute;
  int second;
  boolean morning;
  boolean afternoon;
  boolean exactHour;
  boolean midnight;
  int windowFrom = UNSET;
  int dayPart = UNSET;
  boolean dayPartAlone;
  ZoneId zone;

  /** An amount of time: "1 month, 21 days", "4 business hours". */
  static final class Span {
    int months;
    int days;
    long seconds;
    boolean timed;
    boolean working;
    boolean approximate;
  }

  /** Of a window that begins here, the end counts: the day of that reading, and its clock time. */
  void endsWith(Reading until) {
    year = until.year;
    month = until.month;
    dayOfMonth = until.dayOfMonth;
    weekday = until.weekday;
    weekdayDirection =
        until.weekdayDirection == Direction.NONE ? weekdayDirection : until.weekdayDirection;
    nth = until.nth;
    ofMonth = until.ofMonth;
    monthShift = until.monthShift;
    weekShift = until.weekShift == UNSET ? weekShift : until.weekShift;
    calendarWeek = until.calendarWeek;
    relative = until.relative;
    holiday = until.holiday;
    offset = until.offset;
    base = until.base;
    edge = until.edge;
    period = until.period;
    periodShift = until.periodShift;
    quarter = until.quarter;
    if (until.hasClock()) {
      hour = until.hour;
      minute = until.minute;
      second = until.second;
      morning = until.morning;
      afternoon = until.afternoon;
      exactHour = until.exactHour;
      midnight = until.midnight;
      zone = until.zone;
    }
    dayPart = until.dayPart;
  }

  /** Means that part of a quarter, by its number in the year. */
  void setQuarter(int number, Edge part) {
    edge = part;
    period = QUARTER;
    periodShift = 0;
    quarter = number;
  }

  boolean hasClock() {
    return hour != UNSET;
  }

  /** Whether a day is named, however. */
  boolean hasDay() {
    return hasAnchor() || weekday != UNSET || weekShift != UNSET;
  }

  /** Whether a day is named that no weekday beside it can change much. */
  boolean hasAnchor() {
    return dayOfMonth != UNSET
        || relative != UNSET
        || holiday != UNSET
        || calendarWeek != UNSET
        || offset != null
        || edge != null
        || now
        || nth != UNSET
        || month != UNSET;
  }

  boolean isEmpty() {
    return !hasDay() && !hasClock() && dayPart == UNSET && !endOfDay;
  }
}

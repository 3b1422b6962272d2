package org.clientrecovery.commitment;

import org.clientrecovery.commitment.Reading.Direction;
import org.clientrecovery.commitment.Reading.Edge;

/** Reads periods and their edges: "end of next week", "mid March", "Q3", "this weekend". */
final class Periods extends TokenSurroundings {
  /** The values of {@link Term#ACCOUNT}. */
  private static final int PAPER = 1;

  private static final int WHOSE = 2;
  private static final int LEAD = 3;

  private final DateNumbers numbers;

  Periods(DateTokens tokens, DateNumbers numbers) {
    super(tokens);
    this.numbers = numbers;
  }

  /** "end of next week", "EOM", "mid March", "next month", "Q3", "this weekend", "EOD". */
  int period(int i, Reading r) {
    if (tokens.is(i, Term.END_OF_DAY) && !r.endOfDay) {
      r.endOfDay = true;
      return i + 1;
    }
    if (r.edge != null || r.dayOfMonth != UNSET || r.relative != UNSET || r.offset != null) {
      return NO;
    }
    if (tokens.is(i, Term.WEEK_SHIFT) && r.weekShift == UNSET) {
      r.weekShift = tokens.value(i, Term.WEEK_SHIFT);
      return i + 1;
    }
    if (tokens.is(i, Term.END_OF)) {
      return setPeriod(r, Edge.END, tokens.value(i, Term.END_OF), 0, i + 1);
    }
    if (tokens.is(i, Term.CALENDAR_WEEK)) {
      return calendarWeek(i + 1, r);
    }
    int edgeEnd = edge(i);
    if (edgeEnd != NO && tokens.is(edgeEnd, Term.WEEK_SHIFT)) {
      r.weekShift = tokens.value(edgeEnd, Term.WEEK_SHIFT);
      return edgeEnd + 1;
    }
    if (edgeEnd != NO) {
      Edge edge =
          tokens.is(i, Term.END) ? Edge.END : tokens.is(i, Term.MID) ? Edge.MID : Edge.START;
      return periodName(edgeEnd, edge, true, r);
    }
    return periodName(i, Edge.END, false, r);
  }

  private int calendarWeek(int i, Reading r) {
    int week = tokens.number(i);
    if (week < 1 || week > 53 || tokens.digits(i) > 2 || clings(i + 1) || r.hasAnchor()) {
      return NO;
    }
    r.calendarWeek = week;
    return i + 1;
  }

  private int edge(int i) {
    boolean edge = tokens.is(i, Term.END) || tokens.is(i, Term.MID) || tokens.is(i, Term.START);
    if (!edge) {
      return NO;
    }
    int at = tokens.isDash(i + 1) ? i + 2 : i + 1;
    return tokens.is(at, Term.OF) ? at + 1 : at;
  }

  int periodName(int i, Edge edge, boolean edged, Reading r) {
    int at = skipThe(i);
    boolean article = at > i;
    Direction direction = direction(at);
    boolean directed = direction != Direction.NONE;
    int nameAt = directed ? at + 1 : at;
    if (tokens.is(nameAt, Term.WEEKEND)) {
      return directed || article || edged || isLed(i) ? weekend(i, nameAt, direction, r) : NO;
    }
    if (tokens.is(nameAt, Term.QUARTER_NAME)) {
      return quarter(nameAt, edge, r);
    }
    if (tokens.is(nameAt, Term.MONTH)) {
      return monthPeriod(i, nameAt, edge, edged || directed, r);
    }
    int unit = tokens.value(nameAt, Term.UNIT);
    if (unit < 3 || unit > 7 || !directed && !edged || !directed && edged && !article) {
      return bareEdge(nameAt, unit, edge, edged, r);
    }
    if (unit == 4 && !edged) {
      return week(nameAt + 1, direction, r);
    }
    if (unit == 3) {
      return dayPeriod(nameAt, edged, directed, direction, r);
    }
    if (direction == Direction.LAST && !edged) {
      return NO;
    }
    return setPeriod(r, edge, unit, shift(direction), nameAt + 1);
  }

  private int bareEdge(int nameAt, int unit, Edge edge, boolean edged, Reading r) {
    boolean week = edged && unit >= 4 && unit <= 7 && (edge != Edge.START);
    return week ? setPeriod(r, edge, unit, 0, nameAt + 1) : NO;
  }

  private int dayPeriod(
      int nameAt, boolean edged, boolean directed, Direction direction, Reading r) {
    if (edged) {
      r.endOfDay = true;
      r.relative = directed ? shift(direction) : 0;
      return nameAt + 1;
    }
    return NO;
  }

  private int week(int end, Direction direction, Reading r) {
    if (r.weekShift != UNSET
        || r.weekday == UNSET
            && direction == Direction.LAST
            && !tokens.is(skipOne(end, ",-"), Term.WEEKDAY)) {
      return NO;
    }
    r.weekShift = shift(direction);
    return end;
  }

  private int weekend(int led, int i, Direction direction, Reading r) {
    if (r.weekday != UNSET || direction == Direction.LAST) {
      return NO;
    }
    r.weekday = tokens.is(led - 1, Term.BEFORE) ? 5 : 7;
    r.weekShift = direction == Direction.NEXT ? 1 : 0;
    return i + 1;
  }

  private int quarter(int i, Edge edge, Reading r) {
    int number = tokens.number(i + 1);
    if (number < 1 || number > 4 || !tokens.isGlued(i + 1) || clings(i + 2)) {
      return NO;
    }
    r.setQuarter(number, edge);
    int at = skipOne(i + 2, "/,");
    int year = numbers.year(at, false);
    r.year = year;
    return year == UNSET ? i + 2 : numbers.valueEnd;
  }

  private int monthPeriod(int i, int nameAt, Edge edge, boolean edged, Reading r) {
    boolean from = tokens.is(i - 1, Term.FROM) && (i < 2 || !tokens.isWord(i - 2));
    boolean led =
        tokens.is(i - 1, Term.BY)
            || tokens.is(i - 1, Term.IN)
            || tokens.is(i, Term.IN)
            || from
            || isAccount(nameAt);
    boolean capital = tokens.isCapital(nameAt);
    boolean weak = tokens.isWeak(nameAt, Term.MONTH) && !capital;
    if (!edged && !led || weak) {
      return NO;
    }
    setPeriod(r, from && !edged ? Edge.START : edge, 5, 0, nameAt);
    r.month = tokens.value(nameAt, Term.MONTH);
    int at = tokens.is(nameAt + 1, Term.OF) ? nameAt + 2 : nameAt + 1;
    int year = numbers.year(at, false);
    r.year = year;
    return year == UNSET ? nameAt + 1 : numbers.valueEnd;
  }

  /** "on your October statement", "off the March invoice". */
  private boolean isAccount(int month) {
    return tokens.value(skipOne(month + 1, "-"), Term.ACCOUNT) == PAPER
        && tokens.value(month - 1, Term.ACCOUNT) == WHOSE
        && tokens.value(month - 2, Term.ACCOUNT) == LEAD;
  }

  private static int setPeriod(Reading r, Edge edge, int unit, int shift, int end) {
    r.edge = edge;
    r.period = unit;
    r.periodShift = shift;
    return end;
  }
}

package org.clientrecovery.commitment;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.clientrecovery.commitment.Reading.Direction;
import org.clientrecovery.commitment.Reading.Edge;

/**
 * Reads expressions of time off the tokens of one text.
 *
 * <p>An expression is a row of items (a date, a weekday, a clock time, a zone …) with connecting
 * words between them. Each item looks at a bounded number of tokens and never goes back, so a text
 * is read in linear time. A method for an item returns the index behind it, or {@link #NO} and
 * leaves the reading as it was.
 */
final class DateGrammar {
  private static final int NO = -1;
  private static final int UNSET = Reading.UNSET;

  private static final long DIRECTIONS =
      Term.THE.bit() | Term.NEXT.bit() | Term.COMING.bit() | Term.THIS.bit() | Term.LAST.bit();

  /** What words calendar dates, amounts and so on can begin with. */
  private static final long DATES =
      Term.THE.bit() | Term.NUMBER.bit() | Term.ORDINAL.bit() | Term.MONTH.bit();

  private static final long AMOUNTS =
      Term.IN.bit()
          | Term.WITHIN.bit()
          | Term.AGO_PREFIX.bit()
          | Term.ABOUT.bit()
          | Term.AT_LEAST.bit()
          | Term.THE.bit()
          | Term.NEXT.bit()
          | Term.COMING.bit()
          | Term.NUMBER.bit()
          | Term.HALF.bit()
          | Term.ARTICLE.bit()
          | Term.COUPLE.bit()
          | Term.FEW.bit();
  private static final long CLOCKS =
      Term.NOON.bit()
          | Term.MIDNIGHT.bit()
          | Term.NUMBER.bit()
          | Term.HALF_TO.bit()
          | Term.ARTICLE.bit()
          | Term.HALF.bit()
          | Term.QUARTER.bit();
  private static final long HOLIDAYS = DIRECTIONS | Term.HOLIDAY.bit();
  private static final long NTH_DAYS = Term.THE.bit() | Term.LAST.bit() | Term.ORDINAL.bit();
  private static final long PERIODS =
      DIRECTIONS
          | Term.END_OF_DAY.bit()
          | Term.WEEK_SHIFT.bit()
          | Term.END_OF.bit()
          | Term.END.bit()
          | Term.MID.bit()
          | Term.START.bit()
          | Term.WEEKEND.bit()
          | Term.QUARTER_NAME.bit()
          | Term.MONTH.bit()
          | Term.UNIT.bit();
  private static final long WEEKDAYS = DIRECTIONS | Term.WEEKDAY.bit();
  private static final long RELATIVES =
      Term.RELATIVE.bit() | Term.TONIGHT.bit() | Term.NOW.bit() | Term.THE.bit();
  private static final long DAY_PARTS = DIRECTIONS | Term.IN.bit() | Term.DAYPART.bit();

  private final DateTokens tokens;
  private final boolean monthFirst;
  private int value;
  private int valueEnd;

  DateGrammar(DateTokens tokens, boolean monthFirst) {
    this.tokens = tokens;
    this.monthFirst = monthFirst;
  }

  /** The expression that starts at that token, or null. */
  Reading readAt(int i) {
    if (!tokens.canStart(i)) {
      return null;
    }
    leadBy(i);
    Reading reading = new Reading();
    int at = item(i, reading);
    if (at == NO || reading.isEmpty()) {
      return null;
    }
    at = more(at, reading);
    at = window(at, reading);
    reading.start = i;
    reading.end = at;
    return reading;
  }

  private int more(int from, Reading reading) {
    int at = from;
    for (int items = 0; items < 8; items++) {
      int next = item(connected(at, reading), reading);
      if (next == NO) {
        next = item(at, reading);
      }
      if (next == NO) {
        return closed(from, at);
      }
      at = next;
    }
    return closed(from, at);
  }

  private int closed(int from, int at) {
    if (tokens.isSign(at, ')')) {
      for (int i = from; i < at; i++) {
        if (tokens.isSign(i, '(')) {
          return at + 1;
        }
      }
    }
    return at;
  }

  /** The index behind the words that may stand between two items. */
  private int connected(int from, Reading reading) {
    int at = from;
    while (at < tokens.size()
        && at - from < 4
        && !tokens.isOnNewLine(at)
        && connects(at, reading)) {
      at++;
    }
    return at;
  }

  private boolean connects(int i, Reading reading) {
    if (tokens.isSign(i)) {
      char sign = tokens.sign(i);
      boolean abbreviated = sign == '.' && tokens.is(i - 1, Term.WEEKDAY);
      return sign == ','
          || sign == '('
          || sign == ')'
          || sign == '@'
          || sign == '~'
          || abbreviated
          || tokens.isDash(i) && !reading.hasClock();
    }
    return tokens.is(i, Term.ON)
        || tokens.is(i, Term.AT)
        || tokens.is(i, Term.BY)
        || tokens.is(i, Term.ABOUT)
        || tokens.is(i, Term.FOR)
        || tokens.is(i, Term.OF)
        || tokens.is(i, Term.IN)
        || tokens.is(i, Term.THE)
        || tokens.is(i, Term.FROM)
        || tokens.is(i, Term.BETWEEN);
  }

  private int window(int at, Reading reading) {
    if (!reading.hasDay() || reading.now || tokens.isOnNewLine(at)) {
      return at;
    }
    boolean joined =
        tokens.is(at, Term.TO)
            || tokens.isDash(at)
            || tokens.is(at, Term.OR)
            || tokens.value(at, Term.BY) != DateTokens.NONE && windowLead
            || tokens.is(at, Term.AND) && windowLead;
    if (!joined) {
      return at;
    }
    Reading second = new Reading();
    int end = item(skipThe(at + 1), second);
    if (end == NO || !second.hasDay()) {
      return at;
    }
    end = more(end, second);
    copyWindowEnd(second, reading);
    return end;
  }

  private boolean windowLead;

  /** Notes whether "between" or "from" stands before the expression. */
  private void leadBy(int i) {
    windowLead =
        tokens.is(i - 1, Term.BETWEEN)
            || tokens.is(i - 1, Term.FROM)
            || tokens.is(i - 1, Term.THE) && tokens.is(i - 2, Term.BETWEEN);
  }

  private static void copyWindowEnd(Reading from, Reading to) {
    to.year = from.year;
    to.month = from.month;
    to.dayOfMonth = from.dayOfMonth;
    to.weekday = from.weekday;
    to.weekdayDirection =
        from.weekdayDirection == Direction.NONE ? to.weekdayDirection : from.weekdayDirection;
    to.nth = from.nth;
    to.ofMonth = from.ofMonth;
    to.monthShift = from.monthShift;
    to.weekShift = from.weekShift == UNSET ? to.weekShift : from.weekShift;
    to.relative = from.relative;
    to.holiday = from.holiday;
    to.offset = from.offset;
    to.base = from.base;
    to.edge = from.edge;
    to.period = from.period;
    to.periodShift = from.periodShift;
    to.quarter = from.quarter;
    if (from.hasClock()) {
      to.hour = from.hour;
      to.minute = from.minute;
      to.second = from.second;
      to.morning = from.morning;
      to.afternoon = from.afternoon;
      to.exactHour = from.exactHour;
      to.midnight = from.midnight;
      to.zone = from.zone;
    }
    to.dayPart = from.dayPart;
  }

  private int item(int i, Reading r) {
    if (i >= tokens.size() || i < 0) {
      return NO;
    }
    if (tokens.isNumber(i)) {
      return numberItem(i, r);
    }
    return tokens.isQuiet(i) ? plusItem(i, r) : wordItem(i, r);
  }

  private int plusItem(int i, Reading r) {
    boolean plus = tokens.isSign(i, '+') && !tokens.isGlued(i) && r.offset == null;
    return plus && (i == 0 || r.relative != UNSET || r.now) ? offsetFrom(i + 1, r) : NO;
  }

  private int offsetFrom(int i, Reading r) {
    Reading.Span span = new Reading.Span();
    int end = duration(i, span);
    if (end == NO) {
      return NO;
    }
    if (r.relative != UNSET && !span.timed) {
      Reading base = new Reading();
      base.relative = r.relative;
      r.base = base;
    }
    r.relative = UNSET;
    r.offset = span;
    return end;
  }

  private int numberItem(int i, Reading r) {
    if (!standsAlone(i)) {
      return gluedIso(i, r);
    }
    int end = noDay(r) ? anyDate(i, r) : NO;
    end = end == NO ? clock(i, r) : end;
    end = end == NO && noDay(r) ? offset(i, r) : end;
    end = end == NO && noDay(r) ? nthWeekday(i, r) : end;
    end = end == NO && noDay(r) ? countedWeekday(i, r) : end;
    end = end == NO ? dayOfMonth(i, r) : end;
    return end == NO ? yearBehind(i, r) : end;
  }

  private int wordItem(int i, Reading r) {
    int end = NO;
    if (noDay(r)) {
      end = tokens.isAny(i, DATES) ? anyDate(i, r) : NO;
      end = end == NO && tokens.isAny(i, AMOUNTS) ? offset(i, r) : end;
    }
    end = end == NO && tokens.isAny(i, CLOCKS) ? clock(i, r) : end;
    if (noDay(r)) {
      end = end == NO && tokens.isAny(i, HOLIDAYS) ? holiday(i, r) : end;
      end = end == NO && tokens.isAny(i, NTH_DAYS) ? nthWeekday(i, r) : end;
      end = end == NO && tokens.is(i, Term.NUMBER) ? countedWeekday(i, r) : end;
    }
    end = end == NO && tokens.isAny(i, PERIODS) ? period(i, r) : end;
    end = end == NO && tokens.isAny(i, WEEKDAYS) ? weekday(i, r) : end;
    end = end == NO && tokens.isAny(i, RELATIVES) ? relative(i, r) : end;
    end = end == NO && tokens.isAny(i, DAY_PARTS) ? dayPart(i, r) : end;
    end = end == NO && tokens.isAny(i, DATES) ? dayOfMonth(i, r) : end;
    return end == NO ? yearBehind(i, r) : end;
  }

  private static boolean noDay(Reading r) {
    return !r.hasAnchor();
  }

  /** Whether no letter, digit, currency or part of a path or version clings to it from the left. */
  private boolean standsAlone(int i) {
    if (!tokens.isGlued(i)) {
      return !tokens.is(i - 1, Term.LABEL) || tokens.isOnNewLine(i);
    }
    char sign = tokens.sign(i - 1);
    boolean opening = sign == '(' || sign == '[' || sign == '*' || sign == '"' || sign == '~';
    boolean separating = sign == ':' && !tokens.isNumber(i - 2) || sign == ',' || sign == '|';
    return opening
        || separating
        || tokens.isDash(i - 1) && tokens.is(i - 2, Term.WEEKDAY)
        || sign == ')'
        || tokens.isDash(i - 1) && tokens.isSign(i - 2, ')')
        || sign == '–'
        || sign == '—'
        || sign == '_' && !tokens.isGlued(i - 1)
        || tokens.isDash(i - 1) && !tokens.isGlued(i - 1) && !tokens.isNumber(i - 2)
        || sign == '@';
  }

  /** "archive-2018-09-23": only the full ISO form may be glued to something. */
  private int gluedIso(int i, Reading r) {
    boolean path = tokens.isDash(i - 1) || tokens.isSign(i - 1, '/') || tokens.isSign(i - 1, '_');
    boolean telephone = tokens.isNumber(i - 2);
    return path && !telephone && noDay(r) && tokens.digits(i) == 4 ? yearFirst(i, r) : NO;
  }

  // ---- calendar dates

  private int anyDate(int i, Reading r) {
    int end = yearFirst(i, r);
    end = end == NO ? compact(i, r) : end;
    end = end == NO ? numeric(i, r) : end;
    end = end == NO ? dayThenMonth(i, r) : end;
    return end == NO ? monthThenDay(i, r) : end;
  }

  private int yearFirst(int i, Reading r) {
    if (tokens.digits(i) != 4 || !isSeparator(i + 1) || !isYear(tokens.number(i))) {
      return NO;
    }
    char sign = tokens.sign(i + 1);
    if (!gluedSign(i + 3, sign)) {
      return NO;
    }
    int year = tokens.number(i);
    int end = i + 5;
    if (!tokens.isGlued(i + 2) || !tokens.isGlued(i + 4)) {
      return NO;
    }
    int month = monthAt(i + 2);
    int day = tokens.number(i + 4);
    if (month == UNSET && tokens.is(i + 4, Term.MONTH)) {
      month = tokens.value(i + 4, Term.MONTH);
      day = tokens.number(i + 2);
    }
    if (!isDay(year, month, day) || tokens.digits(i + 4) > 2 || clings(end)) {
      return NO;
    }
    set(r, year, month, day);
    return isoTime(end, r);
  }

  private int monthAt(int i) {
    if (tokens.is(i, Term.MONTH)) {
      return tokens.value(i, Term.MONTH);
    }
    int number = tokens.number(i);
    return tokens.digits(i) <= 2 && number >= 1 && number <= 12 ? number : UNSET;
  }

  /** "T10:15:00Z" or "T10:15+01:00" behind a date. */
  private int isoTime(int i, Reading r) {
    boolean timed =
        tokens.isWord(i)
            && tokens.isGlued(i)
            && "T".contentEquals(tokens.text(i))
            && tokens.isNumber(i + 1)
            && tokens.isGlued(i + 1);
    if (!timed) {
      return i;
    }
    int end = colonClock(i + 1, r);
    return end == NO ? i : isoZone(end, r);
  }

  private int isoZone(int i, Reading r) {
    ZoneId zone = tokens.isSign(i, '-') ? offsetZone(i, 0) : null;
    if (zone == null) {
      return zoneBehind(i, r);
    }
    r.zone = zone;
    return zoneEnd;
  }

  /** "20261016", nothing glued to it. */
  private int compact(int i, Reading r) {
    int number = tokens.number(i);
    if (tokens.digits(i) != 8 || clings(i + 1) || tokens.isGlued(i)) {
      return NO;
    }
    int year = number / 10_000;
    int month = number / 100 % 100;
    if (!isYear(year) || !isDay(year, month, number % 100)) {
      return NO;
    }
    set(r, year, month, number % 100);
    return i + 1;
  }

  /** "22.05.2026", "3/4", "3-7-27", "22.05.", "08/12,15". */
  private int numeric(int i, Reading r) {
    if (!isDayDigits(i) || !isSeparator(i + 1) || !isDayDigits(i + 2)) {
      return NO;
    }
    if (!tokens.isGlued(i + 1) || !tokens.isGlued(i + 2)) {
      return NO;
    }
    char sign = tokens.sign(i + 1);
    boolean second = gluedSign(i + 3, sign) || sign == '/' && gluedSign(i + 3, ',');
    boolean withYear =
        second && tokens.isGlued(i + 4) && (tokens.digits(i + 4) == 2 || tokens.digits(i + 4) == 4);
    if (withYear) {
      return numericWithYear(i, sign, r);
    }
    boolean trailingDot = sign == '.' && gluedSign(i + 3, '.') && !glued(i + 4);
    int end = i + (trailingDot ? 4 : 3);
    boolean third = second && tokens.isNumber(i + 4) && tokens.isGlued(i + 4);
    if (third || sign == '.' && !trailingDot && clings(end) || sign != '.' && clings(end)) {
      return NO;
    }
    return isLikelyDate(i, sign, trailingDot) ? numericDay(i, sign, trailingDot, end, r) : NO;
  }

  private int numericWithYear(int i, char sign, Reading r) {
    int end = i + 5;
    int year = fullYear(i + 4);
    boolean dottedShort = sign == '.' && tokens.digits(i + 4) == 2;
    boolean supported =
        isTwoDigits(i + 2) && (isTwoDigits(i) || tokens.isPadded(i + 2)) || isLed(i);
    if (clings(end) || dottedShort && !supported || !isYear(year)) {
      return NO;
    }
    return setNumeric(i, sign, year, end, r);
  }

  private int numericDay(int i, char sign, boolean trailingDot, int end, Reading r) {
    boolean dayFirst = trailingDot || sign == '.' && isTwoDigits(i) && isTwoDigits(i + 2);
    int first = tokens.number(i);
    int second = tokens.number(i + 2);
    boolean monthLeads = !dayFirst && monthFirst;
    int month = monthLeads ? first : second;
    int day = monthLeads ? second : first;
    if (!isDay(2024, month, day)) {
      int swap = month;
      month = day;
      day = swap;
    }
    if (!isDay(2024, month, day)) {
      return NO;
    }
    set(r, UNSET, month, day);
    return end;
  }

  private int setNumeric(int i, char sign, int year, int end, Reading r) {
    boolean monthLeads = monthFirst && sign != '.';
    int first = tokens.number(i);
    int second = tokens.number(i + 2);
    int month = monthLeads ? first : second;
    int day = monthLeads ? second : first;
    if (!isDay(year, month, day)) {
      int swap = month;
      month = day;
      day = swap;
    }
    if (!isDay(year, month, day)) {
      return NO;
    }
    set(r, year, month, day);
    return end;
  }

  /**
   * Two numbers and a sign are a fraction, a version or a score, unless something speaks for it.
   */
  private boolean isLikelyDate(int i, char sign, boolean trailingDot) {
    if (tokens.number(i) == 24 && tokens.number(i + 2) == 7) {
      return false;
    }
    if (tokens.is(i + 3, Term.UNIT) || tokens.is(i + 3, Term.BUSINESS)) {
      return false;
    }
    if (isLed(i)) {
      return true;
    }
    if (sign == '/') {
      boolean big = tokens.number(i) > 12 || tokens.number(i + 2) > 12;
      boolean counted = tokens.is(i + 3, Term.OF);
      return !counted && (big || tokens.isPadded(i) && isTwoDigits(i + 2));
    }
    return trailingDot && isTwoDigits(i + 2) && tokens.isPadded(i + 2)
        || trailingDot && startsLine(i);
  }

  private boolean startsLine(int i) {
    return i == 0 || tokens.isOnNewLine(i) || tokens.isSign(i - 1, '|');
  }

  /** Whether a word stands before it that announces a date. */
  private boolean isLed(int i) {
    int before = i - 1;
    if (tokens.isSign(before, ',') || tokens.isSign(before, '(') || tokens.isSign(before, '.')) {
      return tokens.is(before - 1, Term.WEEKDAY);
    }
    if (tokens.isSign(before, ':')) {
      return tokens.isWord(before - 1) && !tokens.is(before - 1, Term.LABEL);
    }
    return tokens.is(before, Term.ON)
        || tokens.is(before, Term.BY)
        || tokens.is(before, Term.FROM)
        || tokens.is(before, Term.NEXT)
        || tokens.is(before, Term.COMING)
        || tokens.is(before, Term.WEEKDAY)
        || tokens.is(before, Term.BETWEEN);
  }

  /** "12 March 2026", "the 5th of May", "23/Sep/2020", "16. Nov. 2016", "12-14 March". */
  private int dayThenMonth(int i, Reading r) {
    int from = skipThe(i);
    int day = day(from);
    int at = valueEnd;
    if (day == UNSET) {
      return NO;
    }
    boolean range =
        tokens.isDash(at)
            || tokens.isSign(at, '/')
            || tokens.is(at, Term.TO)
            || tokens.is(at, Term.AND);
    if (range && day(at + 1) > day) {
      day = day(at + 1);
      at = valueEnd;
    }
    if (gluedSign(at, '-')
        && tokens.digits(at + 1) == 4
        && gluedSign(at + 2, '-')
        && tokens.is(at + 3, Term.MONTH)) {
      return setOrNo(r, tokens.number(at + 1), tokens.value(at + 3, Term.MONTH), day, at + 4);
    }
    at = skipOne(at, ".,/-");
    at = tokens.is(at, Term.OF) ? at + 1 : at;
    if (!tokens.is(at, Term.MONTH) || tokens.isOnNewLine(at)) {
      return NO;
    }
    int month = tokens.value(at, Term.MONTH);
    if (tokens.isWeak(at, Term.MONTH) && !supportsWeakMonth(at, at - 1)) {
      return NO;
    }
    return withYear(at + 1, month, day, r);
  }

  private boolean supportsWeakMonth(int month, int beside) {
    return tokens.isCapital(month)
        || tokens.isNumber(beside)
        || tokens.is(beside, Term.ORDINAL) && tokens.isNumber(beside - 1)
        || tokens.is(beside, Term.OF)
        || tokens.isSign(beside);
  }

  /** "March 12th, 2026", "Dec31", "Jan/3", "October. 2", "Sep-23-2020", "March 12-14". */
  private int monthThenDay(int i, Reading r) {
    if (!tokens.is(i, Term.MONTH)) {
      return NO;
    }
    int at = skipOne(i + 1, ".,/-");
    at = tokens.is(at, Term.THE) ? at + 1 : at;
    int day = day(at);
    boolean clock = tokens.isSign(valueEnd, ':') && tokens.isNumber(valueEnd + 1);
    if (day == UNSET || clock || tokens.isOnNewLine(at)) {
      return NO;
    }
    if (tokens.isWeak(i, Term.MONTH)
        && !tokens.isCapital(i)
        && !tokens.is(valueEnd - 1, Term.ORDINAL)
        && !isLed(i)) {
      return NO;
    }
    int end = valueEnd;
    if ((tokens.isDash(end) || tokens.is(end, Term.TO))
        && tokens.digits(end + 1) <= 2
        && day(end + 1) > day
        && !tokens.isSign(valueEnd, ':')
        && !isMeridiem(valueEnd)) {
      day = value;
      end = valueEnd;
    }
    return withYear(end, tokens.value(i, Term.MONTH), day, r);
  }

  private int withYear(int from, int month, int day, Reading r) {
    int at = skipOne(from, ".,/-'’");
    at = tokens.is(at, Term.OF) || tokens.is(at, Term.IN) ? at + 1 : at;
    boolean tight = tokens.sign(at - 1) != 0 && tokens.sign(at - 1) != ',';
    int year = year(at, tight && tokens.sign(at - 1) != '.');
    if (year == UNSET || tokens.isOnNewLine(at)) {
      int end =
          tokens.isSign(from, '.')
                  && tokens.is(from - 1, Term.MONTH)
                  && gluedSign(from, '.')
                  && tokens.end(from - 1) - tokens.start(from - 1) <= 4
                  && !tokens.isOnNewLine(from + 1)
                  && from + 1 < tokens.size()
              ? from + 1
              : from;
      return setOrNo(r, UNSET, month, day, end == from ? from : trimDot(from, end));
    }
    return setOrNo(r, year, month, day, valueEnd);
  }

  /** An abbreviation's dot belongs to the date only where more of the sentence follows. */
  private int trimDot(int from, int end) {
    boolean goesOn = tokens.isNumber(end) || tokens.isWord(end) && !tokens.isCapital(end);
    return goesOn ? end : from;
  }

  private int setOrNo(Reading r, int year, int month, int day, int end) {
    if (!isDay(year == UNSET ? 2024 : year, month, day)) {
      return NO;
    }
    set(r, year, month, day);
    return end;
  }

  private static void set(Reading r, int year, int month, int day) {
    r.year = year;
    r.month = month;
    r.dayOfMonth = day;
  }

  /** A day of the month in digits or words; {@link #valueEnd} is behind it. */
  private int day(int i) {
    value = UNSET;
    valueEnd = i;
    if (tokens.isNumber(i)) {
      int number = tokens.number(i);
      if (number >= 1 && number <= 31 && tokens.digits(i) <= 2) {
        boolean suffix = tokens.isGlued(i + 1) && tokens.value(i + 1, Term.ORDINAL) == 0;
        value = number;
        valueEnd = suffix ? i + 2 : i + 1;
      }
      return value;
    }
    return dayInWords(i);
  }

  private int dayInWords(int i) {
    int tens = tokens.value(i, Term.NUMBER);
    boolean decade = tens == 20 || tens == 30;
    int dash = tokens.isDash(i + 1) ? 1 : 0;
    int ones =
        Math.max(tokens.value(i + 1 + dash, Term.ORDINAL), tokens.value(i + 1 + dash, Term.NUMBER));
    if (decade && ones > 0 && ones < 10) {
      value = tens + ones;
      valueEnd = i + 2 + dash;
    } else if (tens >= 1 && tens <= 31 || tokens.value(i, Term.ORDINAL) > 0) {
      value = Math.max(tens, tokens.value(i, Term.ORDINAL));
      valueEnd = i + 1;
    }
    if (value > 31) {
      value = UNSET;
    }
    return value;
  }

  private boolean isOrdinal(int i) {
    return tokens.value(i, Term.ORDINAL) > 0
        || tokens.isNumber(i) && tokens.isGlued(i + 1) && tokens.value(i + 1, Term.ORDINAL) == 0
        || tokens.is(i, Term.NUMBER) && tokens.value(i + 1, Term.ORDINAL) > 0
        || tokens.is(i, Term.NUMBER)
            && tokens.isDash(i + 1)
            && tokens.value(i + 2, Term.ORDINAL) > 0;
  }

  /** A year; two digits count only where something ties them to the date. */
  private int year(int i, boolean tied) {
    valueEnd = i + 1;
    if (tokens.isNumber(i)) {
      boolean clock = tokens.isSign(i + 1, ':') && tokens.isNumber(i + 2);
      boolean part = tokens.isGlued(i + 1) && tokens.isWord(i + 1);
      if (clock || part) {
        return UNSET;
      }
      boolean whole = tokens.digits(i) == 4 && isYear(tokens.number(i));
      return whole || tied && tokens.digits(i) == 2 && tokens.isGlued(i) ? fullYear(i) : UNSET;
    }
    return yearInWords(i);
  }

  private int yearInWords(int i) {
    int first = tokens.value(i, Term.NUMBER);
    if (first == 2 && tokens.value(i + 1, Term.NUMBER) == 1000) {
      int at = tokens.is(i + 2, Term.AND) ? i + 3 : i + 2;
      int rest = twoDigits(at);
      valueEnd = rest == UNSET ? i + 2 : valueEnd;
      return 2000 + Math.max(rest, 0);
    }
    if (first != 19 && first != 20) {
      return UNSET;
    }
    int rest = twoDigits(i + 1);
    return rest < 10 ? UNSET : first * 100 + rest;
  }

  private int twoDigits(int i) {
    int tens = tokens.value(i, Term.NUMBER);
    if (tens < 0 || tens > 99) {
      return UNSET;
    }
    int ones = tens >= 20 ? tokens.value(i + 1, Term.NUMBER) : UNSET;
    boolean joined = ones > 0 && ones < 10;
    valueEnd = joined ? i + 2 : i + 1;
    return joined ? tens + ones : tens;
  }

  private int fullYear(int i) {
    int number = tokens.number(i);
    if (tokens.digits(i) == 4) {
      return number;
    }
    return number < 70 ? 2000 + number : 1900 + number;
  }

  private int yearBehind(int i, Reading r) {
    if (r.year != UNSET
        || r.dayOfMonth == UNSET && r.holiday == UNSET && r.nth == UNSET
        || r.month == UNSET && r.holiday == UNSET) {
      return NO;
    }
    int year = year(i, false);
    if (year == UNSET) {
      return NO;
    }
    r.year = year;
    return valueEnd;
  }

  // ---- days by name or number

  /** "the 14th", "on 15", "20th of next month", "Mon 13th", "around the 21st this month". */
  private int dayOfMonth(int i, Reading r) {
    if (r.dayOfMonth != UNSET
        || r.relative != UNSET
        || r.offset != null
        || r.hasClock() && !isOrdinal(i)) {
      return NO;
    }
    boolean article = tokens.is(i, Term.THE);
    int from = article ? i + 1 : i;
    boolean ordinal = isOrdinal(from);
    int day = day(from);
    int end = valueEnd;
    boolean dotted = tokens.isSign(end, '.') && tokens.isNumber(from);
    if (day == UNSET || !standsAlone(from) || tokens.isGlued(end) && tokens.isWord(end)) {
      return NO;
    }
    int shiftEnd = monthShift(end, r);
    if (shiftEnd != NO) {
      r.dayOfMonth = day;
      return shiftEnd;
    }
    if (!isDayNumber(i, from, end, ordinal, r)) {
      return NO;
    }
    r.dayOfMonth = day;
    return dotted && tokens.is(i - 1, Term.ON) && !endsSentence(end) ? end + 1 : end;
  }

  private boolean isDayNumber(int i, int from, int end, boolean ordinal, Reading r) {
    boolean article = from > i || tokens.is(i - 1, Term.THE);
    boolean inWords = tokens.isWord(from);
    boolean afterWeekday = r.weekday != UNSET;
    boolean led = isLedDay(from - (article ? 2 : 1));
    if (afterWeekday) {
      return ordinal || article && stops(end);
    }
    if (ordinal && !inWords) {
      return (article || led) && stopsDay(end);
    }
    return led && stops(end) && (article || !inWords && tokens.is(i - 1, Term.ON));
  }

  private boolean isLedDay(int i) {
    return tokens.is(i, Term.ON)
        || tokens.is(i, Term.BY)
        || tokens.is(i, Term.FOR)
        || tokens.is(i, Term.FROM)
        || tokens.is(i, Term.BETWEEN)
        || tokens.is(i, Term.ABOUT);
  }

  /** Whether nothing follows that the number could count or qualify. */
  private boolean stops(int i) {
    if (i >= tokens.size() || tokens.isOnNewLine(i)) {
      return true;
    }
    if (tokens.isSign(i)) {
      boolean fraction = tokens.isGlued(i + 1) && (tokens.isNumber(i + 1) || tokens.isWord(i + 1));
      char sign = tokens.sign(i);
      return ".,;:!?)".indexOf(sign) >= 0 && !fraction;
    }
    return tokens.is(i, Term.AT) || tokens.is(i, Term.BY) || tokens.is(i, Term.DAYPART);
  }

  private boolean stopsDay(int i) {
    return stops(i)
        || !tokens.isNumber(i) && !isNounLike(i) && !tokens.is(i, Term.UNIT) && !isOrdinal(i);
  }

  /** A word that an ordinal would qualify: "the 2nd attempt". */
  private boolean isNounLike(int i) {
    return tokens.isWord(i) && tokens.isQuiet(i);
  }

  private boolean endsSentence(int dot) {
    return dot + 1 >= tokens.size() || tokens.isOnNewLine(dot + 1) || tokens.isCapital(dot + 1);
  }

  private int monthShift(int i, Reading r) {
    int at = tokens.is(i, Term.OF) || tokens.is(i, Term.IN) ? i + 1 : i;
    boolean article = tokens.is(at, Term.THE);
    at = article ? at + 1 : at;
    Direction direction = direction(at);
    if (direction != Direction.NONE && tokens.value(at + 1, Term.UNIT) == 5) {
      r.monthShift = shift(direction);
      return at + 2;
    }
    if (article && tokens.value(at, Term.UNIT) == 5) {
      r.monthShift = 0;
      return at + 1;
    }
    return NO;
  }

  private Direction direction(int i) {
    if (tokens.is(i, Term.NEXT)) {
      return Direction.NEXT;
    }
    boolean verb = i > 0 && !tokens.isOnNewLine(i) && !isLed(i) && !tokens.is(i - 1, Term.THE);
    if (tokens.is(i, Term.COMING)) {
      return verb ? Direction.NONE : Direction.COMING;
    }
    if (tokens.is(i, Term.THIS)) {
      return Direction.THIS;
    }
    return tokens.is(i, Term.LAST) ? Direction.LAST : Direction.NONE;
  }

  private static int shift(Direction direction) {
    return switch (direction) {
      case NEXT, COMING -> 1;
      case LAST -> -1;
      default -> 0;
    };
  }

  /** "Friday", "this Fri.", "next Monday", "the following Tuesday", "last Sunday". */
  private int weekday(int i, Reading r) {
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

  /** "second Sunday", "the first Friday in this month", "last Friday of March 2027". */
  private int nthWeekday(int i, Reading r) {
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
    if (!tokens.is(at, Term.WEEKDAY) && !week) {
      return nth == 1 || last ? edgeDay(at, last, r) : NO;
    }
    int weekday = week ? UNSET : tokens.value(at, Term.WEEKDAY);
    Reading month = new Reading();
    int end = monthOf(at + 1, month);
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
    int end = periodName(at + 2, last ? Edge.END : Edge.START, true, r);
    r.workingEdge = end != NO && working;
    return end;
  }

  /** "two Sundays from now". */
  private int countedWeekday(int i, Reading r) {
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

  private int monthOf(int i, Reading r) {
    int shifted = monthShift(i, r);
    if (shifted != NO) {
      return shifted;
    }
    int at = tokens.is(i, Term.OF) || tokens.is(i, Term.IN) ? i + 1 : i;
    if (!tokens.is(at, Term.MONTH)) {
      return NO;
    }
    r.month = tokens.value(at, Term.MONTH);
    int year = year(at + 1, false);
    r.year = year;
    return year == UNSET ? at + 1 : valueEnd;
  }

  /** "today", "tomorrow", "tonight", "the day after", "now". */
  private int relative(int i, Reading r) {
    if (r.hasAnchor()) {
      return NO;
    }
    if (tokens.is(i, Term.RELATIVE)) {
      r.relative = tokens.value(i, Term.RELATIVE);
      return i + 1;
    }
    if (tokens.is(i, Term.TONIGHT)) {
      r.relative = 0;
      r.dayPart = 4;
      return i + 1;
    }
    if (tokens.is(i, Term.NOW) && r.isEmpty()) {
      r.now = true;
      return i + 1;
    }
    boolean dayAfter =
        tokens.is(i, Term.THE)
            && tokens.value(i + 1, Term.UNIT) == 3
            && tokens.is(i + 2, Term.AFTER)
            && stops(i + 3);
    if (dayAfter) {
      r.relative = 1;
      r.approximate = true;
      return i + 3;
    }
    return NO;
  }

  /** "morning" beside a day or an hour, "this afternoon", "last night", "in the evening". */
  private int dayPart(int i, Reading r) {
    if (r.dayPart != UNSET && !tokens.is(i, Term.NOON)) {
      return NO;
    }
    Direction direction = direction(i);
    if (direction != Direction.NONE && tokens.is(i + 1, Term.DAYPART)) {
      if (r.hasAnchor() || tokens.value(i + 1, Term.DAYPART) > 4 || direction == Direction.NEXT) {
        return NO;
      }
      r.relative = direction == Direction.LAST ? -1 : 0;
      r.dayPart = tokens.value(i + 1, Term.DAYPART);
      return i + 2;
    }
    int at = tokens.is(i, Term.IN) ? i + 1 : i;
    at = skipThe(at);
    boolean lunch = tokens.value(at, Term.DAYPART) == 5;
    boolean led5 = lunch && (tokens.is(i - 1, Term.AT) || tokens.is(i - 1, Term.AFTER));
    boolean deadline =
        (tokens.is(i - 1, Term.BY) || led5) && r.isEmpty() && tokens.is(at, Term.DAYPART);
    if (deadline && !tokens.isOnNewLine(at)) {
      r.dayPart = tokens.value(at, Term.DAYPART);
      return at + 1;
    }
    boolean led = at == i + 2 || tokens.is(i - 1, Term.THE) && tokens.is(i - 2, Term.IN);
    if (!tokens.is(at, Term.DAYPART) || r.isEmpty() && !led) {
      return NO;
    }
    r.dayPartAlone = r.isEmpty();
    r.dayPart = tokens.value(at, Term.DAYPART);
    return at + 1;
  }

  private int holiday(int i, Reading r) {
    int at = skipThe(i);
    Direction direction = direction(at);
    at = direction == Direction.NONE ? at : at + 1;
    if (!tokens.is(at, Term.HOLIDAY) || tokens.is(i - 1, Term.LABEL)) {
      return NO;
    }
    r.holiday = tokens.value(at, Term.HOLIDAY);
    r.holidayDirection = direction;
    return at + 1;
  }

  // ---- amounts and periods

  /**
   * "in 3 days", "within 2 business days", "an hour from now", "2 weeks before May 13", "3 days
   * ago".
   */
  private int offset(int i, Reading r) {
    boolean within = tokens.is(i, Term.IN) || tokens.is(i, Term.WITHIN);
    boolean passed = tokens.is(i, Term.AGO_PREFIX);
    int at = i + (within || passed ? 1 : 0);
    at = tokens.is(at, Term.WITHIN) && within ? at + 1 : at;
    at = tokens.is(at, Term.ABOUT) || tokens.is(at, Term.AT_LEAST) && within ? at + 1 : at;
    boolean article = tokens.is(at, Term.THE);
    at = article ? at + 1 : at;
    boolean next = tokens.is(at, Term.NEXT) || tokens.is(at, Term.COMING);
    at = next ? at + 1 : at;
    Reading.Span span = new Reading.Span();
    int end = duration(at, span);
    if (end == NO && (within || next) && article) {
      return withinTheUnit(at, r);
    }
    if (end == NO || article && !next && !passed) {
      return NO;
    }
    if (within && !passed || next && article || next && tokens.isNumber(at)) {
      return forward(end, span, r);
    }
    if (passed) {
      return backward(end, span, r);
    }
    return behindAmount(end, span, r);
  }

  /** "within the hour", "in the next hour", "within the next week". */
  private int withinTheUnit(int i, Reading r) {
    int unit = tokens.value(i, Term.UNIT);
    boolean next = tokens.is(i - 1, Term.NEXT) || tokens.is(i - 1, Term.COMING);
    if (unit < 1 || !next && unit > 4 || !next && tokens.is(i - 2, Term.IN)) {
      return NO;
    }
    if (!next && unit == 3) {
      r.relative = 0;
      return i + 1;
    }
    if (!next && unit == 4) {
      r.weekShift = 0;
      return i + 1;
    }
    if (next && unit >= 4 && !tokens.is(i - 3, Term.WITHIN)) {
      return NO;
    }
    Reading.Span span = new Reading.Span();
    addAmount(span, unit, 1);
    r.offset = span;
    return i + 1;
  }

  private int forward(int end, Reading.Span span, Reading r) {
    r.offset = span;
    r.approximate = span.approximate;
    int at = tokens.is(end, Term.TIME) ? end + 1 : end;
    if (tokens.is(at, Term.FROM) || tokens.is(at, Term.AFTER) || tokens.is(at, Term.OF)) {
      int based = base(at + 1, r);
      r.approximate |= based == NO;
      return based == NO ? at : based;
    }
    return at;
  }

  private int backward(int end, Reading.Span span, Reading r) {
    r.offset = span;
    r.backwards = true;
    return end;
  }

  private int behindAmount(int end, Reading.Span span, Reading r) {
    if (tokens.is(end, Term.AGO)) {
      return backward(end + 1, span, r);
    }
    if (tokens.is(end, Term.LATER)) {
      r.offset = span;
      r.approximate = span.approximate;
      return end + 1;
    }
    boolean before = tokens.is(end, Term.BEFORE);
    boolean from =
        tokens.is(end, Term.FROM) || tokens.is(end, Term.AFTER) || tokens.is(end, Term.PAST);
    if (!before && !from) {
      return NO;
    }
    int based = base(end + 1, r);
    if (based == NO) {
      return NO;
    }
    r.offset = span;
    r.backwards = before;
    r.approximate = span.approximate;
    return based;
  }

  private int base(int i, Reading r) {
    if (tokens.is(i, Term.NOW)) {
      return i + 1;
    }
    Reading base = new Reading();
    int end = item(i, base);
    if (end == NO || !base.hasDay() || base.approximate) {
      return NO;
    }
    r.base = base;
    return end;
  }

  private int duration(int i, Reading.Span span) {
    int at = amountAndUnit(i, span);
    if (at == NO) {
      return NO;
    }
    for (int more = 0; more < 3; more++) {
      int next = tokens.isSign(at, ',') || tokens.is(at, Term.AND) ? at + 1 : at;
      if (next > at && tokens.isOnNewLine(next)) {
        break;
      }
      boolean half = next > at && tokens.is(next, Term.ARTICLE) && tokens.is(next + 1, Term.HALF);
      int end = half ? halfMore(at, next + 2, span) : amountAndUnit(next, span);
      if (end == NO) {
        break;
      }
      at = end;
    }
    return at;
  }

  /** "an hour and a half". */
  private int halfMore(int unitEnd, int end, Reading.Span span) {
    int unit = tokens.value(unitEnd - 1, Term.UNIT);
    if (unit == UNSET) {
      return NO;
    }
    addHalf(span, unit);
    return end;
  }

  private int amountAndUnit(int i, Reading.Span span) {
    int at = amount(i);
    int amount = value;
    boolean half = halves;
    boolean vague = vagueAmount;
    if (at == NO) {
      return NO;
    }
    boolean business = tokens.is(at, Term.BUSINESS);
    int unitAt = business || isFullWord(at) ? at + 1 : at;
    if (tokens.is(unitAt, Term.WORKDAY)) {
      span.days += amount;
      span.working = true;
      span.approximate |= vague;
      return unitAt + 1;
    }
    int unit = tokens.value(unitAt, Term.UNIT);
    if (unit == UNSET || isShortUnit(unitAt) && !tokens.isNumber(at - 1)) {
      return NO;
    }
    span.working |= business && unit <= 3;
    span.approximate |= vague;
    if (half && amount == 0) {
      addHalf(span, unit);
    } else {
      addAmount(span, unit, amount);
      if (half) {
        addHalf(span, unit);
      }
    }
    return unitAt + 1;
  }

  private boolean isShortUnit(int i) {
    return tokens.end(i) - tokens.start(i) == 1;
  }

  private boolean isFullWord(int i) {
    return tokens.is(i, Term.FULL);
  }

  private boolean halves;
  private boolean vagueAmount;

  /** "3", "two", "a", "half an", "one and a half", "2-3", "one or two", "a couple of", "1.5". */
  private int amount(int i) {
    halves = false;
    vagueAmount = false;
    int at = oneAmount(i);
    if (at == NO) {
      return NO;
    }
    boolean range = tokens.isDash(at) || tokens.is(at, Term.OR) || tokens.is(at, Term.TO);
    if (range && (tokens.isNumber(at + 1) || tokens.is(at + 1, Term.NUMBER))) {
      return oneAmount(at + 1);
    }
    if (tokens.is(at, Term.AND)
        && tokens.is(at + 1, Term.ARTICLE)
        && tokens.is(at + 2, Term.HALF)) {
      halves = true;
      return at + 3;
    }
    boolean decimal = tokens.isSign(at, '.') || tokens.isSign(at, ',');
    if (decimal && tokens.isGlued(at) && tokens.isGlued(at + 1) && tokens.number(at + 1) == 5) {
      halves = true;
      return at + 2;
    }
    return at;
  }

  private int oneAmount(int i) {
    if (tokens.isNumber(i)) {
      value = tokens.number(i);
      boolean sane = value >= 0 && tokens.digits(i) <= 5 && standsAloneAmount(i);
      return sane ? i + 1 : NO;
    }
    if (tokens.is(i, Term.HALF)) {
      value = 0;
      halves = true;
      return tokens.is(i + 1, Term.ARTICLE) ? i + 2 : i + 1;
    }
    int at = tokens.is(i, Term.ARTICLE) ? i + 1 : i;
    if (tokens.is(at, Term.COUPLE)) {
      value = 2;
      return tokens.is(at + 1, Term.OF) ? at + 2 : at + 1;
    }
    if (tokens.is(at, Term.FEW)) {
      value = 3;
      vagueAmount = true;
      return at + 1;
    }
    if (at > i) {
      value = 1;
      return tokens.is(at, Term.HALF) ? oneAmount(at) : at;
    }
    int words = twoDigits(i);
    value = words;
    return words == UNSET ? NO : valueEnd;
  }

  private boolean standsAloneAmount(int i) {
    return !tokens.isGlued(i)
        || tokens.isSign(i - 1, '+')
        || tokens.isDash(i - 1)
        || tokens.isSign(i - 1, '(')
        || tokens.isSign(i - 1, '~');
  }

  private static void addHalf(Reading.Span span, int unit) {
    switch (unit) {
      case 1 -> span.seconds += 30;
      case 2 -> span.seconds += 1_800;
      case 3 -> span.seconds += 43_200;
      case 4 -> span.days += 4;
      case 5 -> span.days += 15;
      case 7 -> span.months += 6;
      default -> span.days += 7;
    }
    span.timed |= unit <= 3;
  }

  private static void addAmount(Reading.Span span, int unit, int amount) {
    switch (unit) {
      case 0 -> span.seconds += amount;
      case 1 -> span.seconds += 60L * amount;
      case 2 -> span.seconds += 3_600L * amount;
      case 3 -> span.days += amount;
      case 4 -> span.days += 7 * amount;
      case 5 -> span.months += amount;
      case 6 -> span.months += 3 * amount;
      case 7 -> span.months += 12 * amount;
      default -> span.days += 14 * amount;
    }
    span.timed |= unit <= 2;
  }

  /** "end of next week", "EOM", "mid March", "next month", "Q3", "this weekend", "EOD". */
  private int period(int i, Reading r) {
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

  private int edge(int i) {
    boolean edge = tokens.is(i, Term.END) || tokens.is(i, Term.MID) || tokens.is(i, Term.START);
    if (!edge) {
      return NO;
    }
    int at = tokens.isDash(i + 1) ? i + 2 : i + 1;
    return tokens.is(at, Term.OF) ? at + 1 : at;
  }

  private int periodName(int i, Edge edge, boolean edged, Reading r) {
    int at = skipThe(i);
    boolean article = at > i;
    Direction direction = direction(at);
    boolean directed = direction != Direction.NONE;
    int nameAt = directed ? at + 1 : at;
    if (tokens.is(nameAt, Term.WEEKEND)) {
      return directed || article || edged || isLed(i) ? weekend(nameAt, direction, r) : NO;
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

  private int weekend(int i, Direction direction, Reading r) {
    if (r.weekday != UNSET || direction == Direction.LAST) {
      return NO;
    }
    r.weekday = 7;
    r.weekShift = direction == Direction.NEXT ? 1 : 0;
    return i + 1;
  }

  private int quarter(int i, Edge edge, Reading r) {
    int number = tokens.number(i + 1);
    if (number < 1 || number > 4 || !tokens.isGlued(i + 1) || clings(i + 2)) {
      return NO;
    }
    setPeriod(r, edge, 6, 0, i);
    r.quarter = number;
    int at = skipOne(i + 2, "/,");
    int year = year(at, false);
    r.year = year;
    return year == UNSET ? i + 2 : valueEnd;
  }

  private int monthPeriod(int i, int nameAt, Edge edge, boolean edged, Reading r) {
    boolean led = tokens.is(i - 1, Term.BY) || tokens.is(i - 1, Term.IN) || tokens.is(i, Term.IN);
    boolean capital = tokens.isCapital(nameAt);
    boolean weak = tokens.isWeak(nameAt, Term.MONTH) && !capital;
    if (!edged && !led || weak) {
      return NO;
    }
    setPeriod(r, edge, 5, 0, nameAt);
    r.month = tokens.value(nameAt, Term.MONTH);
    int at = tokens.is(nameAt + 1, Term.OF) ? nameAt + 2 : nameAt + 1;
    int year = year(at, false);
    r.year = year;
    return year == UNSET ? nameAt + 1 : valueEnd;
  }

  private static int setPeriod(Reading r, Edge edge, int unit, int shift, int end) {
    r.edge = edge;
    r.period = unit;
    r.periodShift = shift;
    return end;
  }

  // ---- clock times

  private int clock(int i, Reading r) {
    if (r.hasClock() || r.now) {
      return NO;
    }
    int end = oneClock(i, r);
    return end == NO ? NO : clockWindow(end, r, i);
  }

  private int oneClock(int i, Reading r) {
    if (tokens.is(i, Term.NOON) && !tokens.is(i, Term.WEEKDAY)) {
      return setClock(r, 12, 0, 0, i + 1, true);
    }
    if (tokens.is(i, Term.MIDNIGHT)) {
      r.midnight = true;
      return setClock(r, 24, 0, 0, i + 1, true);
    }
    int end = colonClock(i, r);
    end = end == NO ? dottedClock(i, r) : end;
    end = end == NO ? hourClock(i, r) : end;
    end = end == NO ? spokenClock(i, r) : end;
    end = end == NO ? fractionClock(i, r) : end;
    return end == NO ? NO : zoneBehind(end, r);
  }

  /** "8:00", "8:00:31am", "14:30 h"; a colon more is an address. */
  private int colonClock(int i, Reading r) {
    boolean colon =
        tokens.isNumber(i)
            && tokens.digits(i) <= 2
            && gluedSign(i + 1, ':')
            && tokens.isGlued(i + 2)
            && tokens.digits(i + 2) == 2;
    if (!colon || !isTime(tokens.number(i), tokens.number(i + 2))) {
      return NO;
    }
    int second = 0;
    int end = i + 3;
    if (gluedSign(end, ':')
        && tokens.isGlued(end + 1)
        && tokens.digits(end + 1) == 2
        && tokens.number(end + 1) < 60) {
      second = tokens.number(end + 1);
      end += 2;
    }
    if (gluedSign(end, ':') && glued(end + 1) || tokens.isGlued(end) && tokens.isNumber(end)) {
      return NO;
    }
    boolean exact = tokens.isPadded(i) || tokens.number(i) > 12;
    return meridiem(setClock(r, tokens.number(i), tokens.number(i + 2), second, end, exact), r);
  }

  /** "3.30pm"; without a mark only behind "at" or a word that ends a clock time. */
  private int dottedClock(int i, Reading r) {
    boolean dotted =
        tokens.isNumber(i)
            && tokens.digits(i) <= 2
            && (gluedSign(i + 1, '.') || isHourSign(i + 1))
            && tokens.isGlued(i + 2)
            && tokens.digits(i + 2) == 2;
    if (!dotted || !isTime(tokens.number(i), tokens.number(i + 2)) || gluedMore(i + 3)) {
      return NO;
    }
    boolean marked = isMeridiem(i + 3) || tokens.is(i + 3, Term.OCLOCK) || isHourSign(i + 1);
    boolean led =
        tokens.is(i - 1, Term.AT) && !tokens.is(i + 3, Term.UNIT) && !tokens.isSign(i + 3, '%');
    if (!marked && !led) {
      return NO;
    }
    boolean exact = tokens.isPadded(i) || tokens.number(i) > 12 || !isMeridiem(i + 3);
    return meridiem(setClock(r, tokens.number(i), tokens.number(i + 2), 0, i + 3, exact), r);
  }

  private boolean gluedMore(int i) {
    return gluedSign(i, '.') && tokens.isGlued(i + 1) && tokens.isNumber(i + 1);
  }

  private boolean isHourSign(int i) {
    return tokens.isWord(i) && tokens.isGlued(i) && "h".contentEquals(tokens.text(i));
  }

  /** "3pm", "9a", "15 Uhr", "7 o'clock", "at 14h"; bare numbers only where a clock is expected. */
  private int hourClock(int i, Reading r) {
    int hour = tokens.number(i);
    if (tokens.digits(i) == 4 && isMilitary(i)) {
      return setClock(
          r, hour / 100, hour % 100, 0, tokens.is(i + 1, Term.UNIT) ? i + 2 : i + 1, true);
    }
    if (hour < 0 || hour > 24 || tokens.digits(i) > 2) {
      return NO;
    }
    if (isMeridiem(i + 1) && hour <= 12 && hour > 0) {
      return meridiem(setClock(r, hour, 0, 0, i + 1, false), r);
    }
    if (tokens.is(i + 1, Term.OCLOCK)) {
      return meridiem(setClock(r, hour, 0, 0, i + 2, hour > 12 || isStrictOclock(i + 1)), r);
    }
    if (isHourSign(i + 1) && (isClockLead(i - 1) || r.hasDay())) {
      return setClock(r, hour, 0, 0, i + 2, true);
    }
    boolean exact = tokens.isPadded(i) || hour > 12;
    return isBareHour(i, r) ? setClock(r, hour, 0, 0, i + 1, exact) : NO;
  }

  /** "Uhr" counts to 24, "o'clock" to 12. */
  private boolean isStrictOclock(int i) {
    return tokens.value(i, Term.OCLOCK) == 24;
  }

  private boolean isMilitary(int i) {
    int number = tokens.number(i);
    boolean valid = number / 100 < 24 && number % 100 < 60;
    boolean marked =
        tokens.value(i + 1, Term.UNIT) == 2 || ZoneNames.find(textOrEmpty(i + 1)) != null;
    return valid && (marked || tokens.isPadded(i) && isClockLead(i - 1));
  }

  private CharSequence textOrEmpty(int i) {
    return tokens.isWord(i) ? tokens.text(i) : "";
  }

  private boolean isClockLead(int i) {
    return tokens.is(i, Term.AT)
        || tokens.is(i, Term.ABOUT)
        || tokens.is(i, Term.BY)
        || tokens.is(i, Term.FROM)
        || tokens.is(i, Term.BETWEEN)
        || tokens.isSign(i, '@');
  }

  private boolean isBareHour(int i, Reading r) {
    if (tokens.isGlued(i + 1) && !stops(i + 1) && !tokens.isDash(i + 1)) {
      return false;
    }
    if (tokens.is(i - 1, Term.BETWEEN)) {
      return bareWindow(i, r);
    }
    boolean counted =
        tokens.is(i - 1, Term.TO) || tokens.is(i - 1, Term.AND) || tokens.isDash(i - 1);
    boolean tonight = tokens.is(i + 1, Term.TONIGHT) && tokens.number(i) <= 12 && !counted;
    if (isDayPartBehindComma(i) || tonight) {
      return true;
    }
    if (r.hasDay() || r.dayPart != UNSET) {
      boolean range = tokens.isDash(i + 1) && tokens.isNumber(i + 2);
      return (isClockLead(i - 1) || range) && !isCounted(i + 1);
    }
    return isClockLead(i - 1) && (beforeDay(i + 1) || goesOn(i + 1) && closesAtHour(i));
  }

  /** Whether the clause ends there or goes on with words that no number counts. */
  private boolean goesOn(int i) {
    boolean and = tokens.is(i, Term.AND) && !tokens.isNumber(i + 1);
    boolean on =
        (tokens.is(i, Term.FUNCTION) || tokens.is(i, Term.TO) && !tokens.isDash(i))
            && !tokens.is(i, Term.AND)
            && !tokens.isNumber(i + 1)
            && !tokens.is(i + 1, Term.NUMBER);
    return endsClause(i) || and || on;
  }

  private boolean closesAtHour(int i) {
    boolean at = tokens.is(i - 1, Term.AT);
    return at || tokens.is(i - 1, Term.BY) && !tokens.isOnNewLine(i) && tokens.number(i) <= 12;
  }

  private boolean endsClause(int i) {
    return tokens.is(i, Term.ABOUT)
        || i >= tokens.size()
        || tokens.isOnNewLine(i)
        || stops(i) && tokens.isSign(i) && !tokens.isSign(i, ':');
  }

  private boolean bareWindow(int i, Reading r) {
    boolean joined = tokens.is(i + 1, Term.AND) || tokens.isDash(i + 1);
    int second = tokens.number(i + 2);
    boolean hours = second >= 0 && second <= 24;
    boolean clocks =
        isMeridiem(i + 3) || tokens.is(i + 3, Term.OCLOCK) || tokens.isSign(i + 3, ':');
    return joined && hours && (clocks || r.hasDay() || beforeDay(i + 3) || endsClause(i + 3));
  }

  /** Whether a day follows: "at 4 tomorrow", "by 5 on Friday". */
  private boolean beforeDay(int i) {
    int at = tokens.is(i, Term.ON) ? i + 1 : i;
    at = skipThe(at);
    return tokens.is(at, Term.RELATIVE)
        || tokens.is(at, Term.WEEKDAY)
        || tokens.is(at, Term.TONIGHT)
        || tokens.is(at, Term.THIS) && tokens.is(at + 1, Term.DAYPART)
        || tokens.is(i, Term.IN) && tokens.is(i + 1, Term.THE) && tokens.is(i + 2, Term.DAYPART);
  }

  /** "10, tonight", "7, this morning". */
  private boolean isDayPartBehindComma(int i) {
    boolean comma = tokens.isSign(i + 1, ',');
    return comma
        && (tokens.is(i + 2, Term.TONIGHT)
            || tokens.is(i + 2, Term.THIS) && tokens.is(i + 3, Term.DAYPART));
  }

  private boolean isCounted(int i) {
    return tokens.isWord(i) && tokens.isQuiet(i) && ZoneNames.find(tokens.text(i)) == null
        || tokens.is(i, Term.UNIT) && !tokens.isGlued(i)
        || tokens.isSign(i, '%')
        || tokens.is(i, Term.BUSINESS);
  }

  /** "seven", "six pm", "one thirty p m", "six forty-three minutes". */
  private int spokenClock(int i, Reading r) {
    int hour = tokens.value(i, Term.NUMBER);
    boolean distributed = tokens.is(i - 1, Term.BY) && tokens.is(i - 2, Term.NUMBER);
    if (hour < 1 || hour > 12 || distributed) {
      return NO;
    }
    int at = i + 1;
    int minute = twoDigits(tokens.isDash(at) ? at + 1 : at);
    boolean minuted =
        minute >= 10 && minute < 60 && !tokens.is(valueEnd, Term.UNIT)
            || minute >= 10 && tokens.value(valueEnd, Term.UNIT) == 1;
    int minuteEnd =
        minuted
                && minute >= 20
                && tokens.isDash(valueEnd)
                && tokens.value(valueEnd + 1, Term.NUMBER) < 10
            ? valueEnd + 2
            : valueEnd;
    if (minuted && minuteEnd > valueEnd) {
      minute += tokens.value(valueEnd + 1, Term.NUMBER);
    }
    int end = minuted ? minuteEnd : at;
    end = minuted && tokens.value(end, Term.UNIT) == 1 ? end + 1 : end;
    boolean marked = isMeridiem(end) || tokens.is(end, Term.OCLOCK);
    boolean byEnd = tokens.is(i - 1, Term.BY) && !tokens.is(i - 2, Term.NUMBER) && endsClause(end);
    boolean placed =
        r.hasDay() || beforeDay(end) || tokens.is(i - 1, Term.AT) && goesOn(end) || byEnd;
    boolean expected = isClockLead(i - 1) && placed && !isCounted(end);
    if (!marked && !expected) {
      return NO;
    }
    end = tokens.is(end, Term.OCLOCK) ? end + 1 : end;
    return meridiem(setClock(r, hour, minuted ? minute : 0, 0, end, false), r);
  }

  /** "half past five", "quarter to nine", "halb drei". */
  private int fractionClock(int i, Reading r) {
    if (tokens.is(i, Term.HALF_TO) && hourAt(i + 1) != UNSET) {
      return meridiem(setClock(r, (hourAt(i + 1) + 11) % 12, 30, 0, skipOclock(i + 2), false), r);
    }
    int from = tokens.is(i, Term.ARTICLE) ? i + 1 : i;
    boolean half = tokens.is(from, Term.HALF);
    boolean british =
        half && isClockLead(from - 1) && hourAt(from + 1) != UNSET && hourAt(from + 1) <= 12;
    if (british && !tokens.is(from + 2, Term.UNIT)) {
      return meridiem(setClock(r, hourAt(from + 1), 30, 0, from + 2, false), r);
    }
    boolean quarter = tokens.is(from, Term.QUARTER);
    boolean past = tokens.is(from + 1, Term.PAST);
    boolean to = tokens.is(from + 1, Term.TO) || tokens.is(from + 1, Term.BY);
    int hour = hourAt(from + 2);
    if (!half && !quarter || !past && !(to && quarter) || hour == UNSET) {
      return minutesClock(i, r);
    }
    int minute = half ? 30 : past ? 15 : 45;
    int shown = past ? hour : (hour + 23) % 24;
    return meridiem(setClock(r, shown, minute, 0, skipOclock(from + 3), hour > 12), r);
  }

  /** "ten past five", "20 minutes to 8", behind "at" or beside a day. */
  private int minutesClock(int i, Reading r) {
    int minute = tokens.isNumber(i) ? tokens.number(i) : tokens.value(i, Term.NUMBER);
    int at = tokens.value(i + 1, Term.UNIT) == 1 ? i + 2 : i + 1;
    boolean past = tokens.is(at, Term.PAST);
    boolean to = tokens.is(at, Term.TO) && !tokens.isDash(at);
    int hour = hourAt(at + 1);
    boolean expected = isClockLead(i - 1) || r.hasDay();
    if (minute < 1 || minute > 29 || !past && !to || hour == UNSET || hour > 12 || !expected) {
      return NO;
    }
    int shown = past ? hour : hour == 1 ? 12 : hour - 1;
    return meridiem(
        setClock(r, shown, past ? minute : 60 - minute, 0, skipOclock(at + 2), false), r);
  }

  private int skipOclock(int i) {
    return tokens.is(i, Term.OCLOCK) ? i + 1 : i;
  }

  private int hourAt(int i) {
    int hour = tokens.isNumber(i) ? tokens.number(i) : tokens.value(i, Term.NUMBER);
    return hour >= 1 && hour <= 24 ? hour : UNSET;
  }

  private static int setClock(Reading r, int hour, int minute, int second, int end, boolean exact) {
    r.hour = hour;
    r.minute = minute;
    r.second = second;
    r.exactHour = exact;
    r.morning = false;
    r.afternoon = false;
    return end;
  }

  private boolean isMeridiem(int i) {
    if (tokens.is(i, Term.AM) || tokens.is(i, Term.PM)) {
      boolean letter = tokens.end(i) - tokens.start(i) == 1;
      return !letter || tokens.isGlued(i) || isDottedMeridiem(i);
    }
    return false;
  }

  private boolean isDottedMeridiem(int i) {
    return tokens.isSign(i + 1, '.')
        && tokens.isWord(i + 2)
        && tokens.isGlued(i + 2)
        && "mM".indexOf(tokens.text(i + 2).charAt(0)) >= 0
        && tokens.end(i + 2) - tokens.start(i + 2) == 1;
  }

  private int meridiem(int i, Reading r) {
    if (tokens.is(i, Term.NOON) && r.hour == 12) {
      return i + 1;
    }
    if (!isMeridiem(i)) {
      return tokens.is(i, Term.OCLOCK) || isHourSign(i) || isHoursWord(i) ? i + 1 : i;
    }
    r.morning = tokens.is(i, Term.AM);
    r.afternoon = !r.morning;
    if (!isDottedMeridiem(i)) {
      return i + 1;
    }
    boolean dot = tokens.isSign(i + 3, '.') && tokens.isGlued(i + 3) && !endsSentence(i + 3);
    return dot ? i + 4 : i + 3;
  }

  private boolean isHoursWord(int i) {
    return tokens.isWord(i)
        && tokens.value(i, Term.UNIT) == 2
        && i > 1
        && tokens.isSign(i - 2, ':');
  }

  private int zoneBehind(int i, Reading r) {
    int at = tokens.isSign(i, '(') ? i + 1 : i;
    ZoneId zone = tokens.isWord(at) ? zoneAt(at) : null;
    zone = tokens.isSign(at, '+') ? offsetZone(at, 0) : zone;
    if (zone == null || tokens.isOnNewLine(at)) {
      return i;
    }
    int end = zoneEnd;
    r.zone = zone;
    return at > i && tokens.isSign(end, ')') ? end + 1 : end;
  }

  private int zoneEnd;

  private ZoneId zoneAt(int i) {
    zoneEnd = i + 1;
    if (tokens.isWord(i + 1) && !tokens.isGlued(i + 1)) {
      ZoneId two = ZoneNames.find(tokens.text(i) + " " + tokens.text(i + 1));
      if (two != null) {
        zoneEnd = i + 2;
        return two;
      }
    }
    ZoneId one = ZoneNames.find(tokens.text(i));
    if (one != null
        && (tokens.isSign(i + 1, '+') || tokens.isSign(i + 1, '-'))
        && tokens.isGlued(i + 1)) {
      ZoneId shifted = offsetZone(i + 1, 1);
      return shifted == null ? one : shifted;
    }
    return one;
  }

  /** "+02:00" glued to the time, or "+2" behind UTC. */
  private ZoneId offsetZone(int i, int afterName) {
    boolean plus = tokens.isSign(i, '+');
    boolean sign = plus || tokens.isSign(i, '-');
    int hours = tokens.number(i + 1);
    if (!sign || !tokens.isGlued(i) || !tokens.isGlued(i + 1) || hours < 0) {
      return null;
    }
    boolean full = gluedSign(i + 2, ':') && tokens.digits(i + 3) == 2 && tokens.digits(i + 1) == 2;
    boolean compact = tokens.digits(i + 1) == 4;
    if (!full && !compact && afterName == 0) {
      return null;
    }
    int minutes = full ? tokens.number(i + 3) : compact ? hours % 100 : 0;
    int whole = compact ? hours / 100 : hours;
    if (whole > 14 || minutes > 59) {
      return null;
    }
    zoneEnd = full ? i + 4 : i + 2;
    int total = whole * 3_600 + minutes * 60;
    return ZoneOffset.ofTotalSeconds(plus ? total : -total);
  }

  /** "9-10", "9:00 to 11:00", "between 9 and 10": the end counts. */
  private int clockWindow(int end, Reading r, int from) {
    boolean between = tokens.is(from - 1, Term.BETWEEN);
    boolean joined =
        tokens.isDash(end)
            || tokens.is(end, Term.TO)
            || tokens.is(end, Term.AND) && between
            || tokens.is(end, Term.BY) && tokens.is(from - 1, Term.FROM);
    if (!joined || tokens.isOnNewLine(end)) {
      return end;
    }
    Reading until = new Reading();
    int untilEnd = tokens.isNumber(end + 1) ? windowEnd(end + 1, until) : oneClock(end + 1, until);
    if (untilEnd == NO || isCounted(untilEnd)) {
      return end;
    }
    takeWindow(r, until);
    return untilEnd;
  }

  private int windowEnd(int i, Reading until) {
    int clock = oneClock(i, until);
    if (clock != NO) {
      return clock;
    }
    int hour = tokens.number(i);
    boolean hourLike = hour >= 0 && hour <= 24 && tokens.digits(i) <= 2 && !glued(i + 1);
    return hourLike ? setClock(until, hour, 0, 0, i + 1, tokens.isPadded(i) || hour > 12) : NO;
  }

  private static void takeWindow(Reading r, Reading until) {
    r.windowFrom = r.hour + (r.afternoon && r.hour < 12 ? 12 : 0);
    boolean marked = until.morning || until.afternoon;
    boolean inherits = !marked && r.afternoon;
    r.hour = until.hour;
    r.minute = until.minute;
    r.second = until.second;
    r.exactHour = until.exactHour || r.exactHour && !marked;
    r.morning = until.morning;
    r.afternoon = until.afternoon || inherits;
    r.midnight = until.midnight;
    r.zone = until.zone == null ? r.zone : until.zone;
  }

  // ---- small questions

  private int skipThe(int i) {
    return tokens.is(i, Term.THE) ? i + 1 : i;
  }

  private int skipOne(int i, String signs) {
    char sign = tokens.sign(i);
    return sign != 0 && signs.indexOf(sign) >= 0 && !tokens.isOnNewLine(i + 1) ? i + 1 : i;
  }

  private boolean isSeparator(int i) {
    char sign = tokens.sign(i);
    return (sign == '/' || sign == '-' || sign == '.') && tokens.isGlued(i);
  }

  private boolean gluedSign(int i, char sign) {
    return tokens.isSign(i, sign) && tokens.isGlued(i);
  }

  private boolean glued(int i) {
    return tokens.isGlued(i) && (tokens.isNumber(i) || tokens.isWord(i));
  }

  /** Whether the token before i goes on in i, as in a version, an address or a telephone number. */
  private boolean clings(int i) {
    if (!tokens.isGlued(i)) {
      return false;
    }
    if (tokens.isNumber(i)) {
      return true;
    }
    boolean joint = tokens.sign(i) == '.' || tokens.sign(i) == '/' || tokens.sign(i) == '-';
    return joint && tokens.isGlued(i + 1) && tokens.isNumber(i + 1)
        || tokens.isSign(i, '%')
        || tokens.isSign(i, '€')
        || tokens.isSign(i, '$');
  }

  private boolean isDayDigits(int i) {
    int digits = tokens.digits(i);
    return digits == 1 || digits == 2;
  }

  private boolean isTwoDigits(int i) {
    return tokens.digits(i) == 2;
  }

  private static boolean isYear(int year) {
    return year >= 1900 && year < 2200;
  }

  private static boolean isTime(int hour, int minute) {
    return hour >= 0 && minute >= 0 && (hour < 24 && minute < 60 || hour == 24 && minute == 0);
  }

  private static boolean isDay(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1) {
      return false;
    }
    try {
      return day <= YearMonth.of(year, month).lengthOfMonth();
    } catch (DateTimeException outOfRange) {
      return false;
    }
  }
}

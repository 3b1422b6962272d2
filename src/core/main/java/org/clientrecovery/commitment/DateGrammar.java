package org.clientrecovery.commitment;

/**
 * Reads expressions of time off the tokens of one text.
 *
 * <p>An expression is a row of items (a date, a weekday, a clock time, a zone …) with connecting
 * words between them. Each item looks at a bounded number of tokens and never goes back, so a text
 * is read in linear time.
 */
final class DateGrammar extends TokenSurroundings {
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
          | Term.CALENDAR_WEEK.bit()
          | Term.QUARTER_NAME.bit()
          | Term.MONTH.bit()
          | Term.UNIT.bit();
  private static final long WEEKDAYS = DIRECTIONS | Term.WEEKDAY.bit();
  private static final long RELATIVES =
      Term.RELATIVE.bit() | Term.TONIGHT.bit() | Term.NOW.bit() | Term.THE.bit();
  private static final long DAY_PARTS = DIRECTIONS | Term.IN.bit() | Term.DAYPART.bit();

  private final ClockTimes clocks;
  private final CalendarDates calendarDates;
  private final DaysOfMonth daysOfMonth;
  private final Periods periods;
  private final Weekdays weekdays;
  private final RelativeDays relativeDays;
  private final Offsets offsets;
  private boolean windowLead;

  /** Of an attempt that read nothing and so left it as it was; else null. */
  private Reading blank;

  DateGrammar(DateTokens tokens, boolean monthFirst) {
    super(tokens);
    DateNumbers numbers = new DateNumbers(tokens);
    ClockZones zones = new ClockZones(tokens);
    FigureClocks figures = new FigureClocks(tokens);
    SpokenClocks spoken = new SpokenClocks(tokens, numbers);
    this.clocks = new ClockTimes(tokens, zones, figures, spoken);
    this.calendarDates = new CalendarDates(tokens, numbers, zones, figures, monthFirst);
    MonthNames months = new MonthNames(tokens, numbers);
    this.daysOfMonth = new DaysOfMonth(tokens, numbers, months);
    this.periods = new Periods(tokens, numbers);
    this.weekdays = new Weekdays(tokens, months, periods);
    this.relativeDays = new RelativeDays(tokens);
    Durations durations = new Durations(tokens, numbers);
    this.offsets = new Offsets(tokens, durations, this);
  }

  /** The expression that starts at that token, or null. */
  Reading readAt(int i) {
    if (!tokens.canStart(i)) {
      return null;
    }
    leadBy(i);
    Reading reading = blank == null ? new Reading() : blank;
    int at = item(i, reading);
    blank = at == NO ? reading : null;
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
    return tokens.is(i, Term.AFTER) && leadsHour(i, reading)
        || tokens.is(i, Term.ON)
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

  /** "Friday afternoon, after 3". */
  private boolean leadsHour(int after, Reading reading) {
    boolean hour = tokens.isNumber(after + 1) || tokens.value(after + 1, Term.NUMBER) > 0;
    boolean day = reading.dayPart != UNSET || reading.hasDay();
    return hour && day && !tokens.is(after + 2, Term.UNIT);
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
    reading.endsWith(second);
    return end;
  }

  /** Notes whether "between" or "from" stands before the expression. */
  private void leadBy(int i) {
    windowLead =
        tokens.is(i - 1, Term.BETWEEN)
            || tokens.is(i - 1, Term.FROM)
            || tokens.is(i - 1, Term.THE) && tokens.is(i - 2, Term.BETWEEN);
  }

  int item(int i, Reading r) {
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
    return plus && (i == 0 || r.relative != UNSET || r.now) ? offsets.offsetFrom(i + 1, r) : NO;
  }

  private int numberItem(int i, Reading r) {
    if (!standsAlone(i)) {
      return calendarDates.gluedIso(i, r);
    }
    int end = noDay(r) ? calendarDates.anyDate(i, r) : NO;
    end = end == NO ? clocks.clock(i, r) : end;
    end = end == NO && noDay(r) ? offsets.offset(i, r) : end;
    end = end == NO && noDay(r) ? weekdays.nthWeekday(i, r) : end;
    end = end == NO && noDay(r) ? weekdays.countedWeekday(i, r) : end;
    end = end == NO ? daysOfMonth.dayOfMonth(i, r) : end;
    return end == NO ? calendarDates.yearBehind(i, r) : end;
  }

  private int wordItem(int i, Reading r) {
    int end = NO;
    if (noDay(r)) {
      end = tokens.isAny(i, DATES) ? calendarDates.anyDate(i, r) : NO;
      end = end == NO && tokens.isAny(i, AMOUNTS) ? offsets.offset(i, r) : end;
    }
    end = end == NO && tokens.isAny(i, CLOCKS) ? clocks.clock(i, r) : end;
    if (noDay(r)) {
      end = end == NO && tokens.isAny(i, HOLIDAYS) ? relativeDays.holiday(i, r) : end;
      end = end == NO && tokens.isAny(i, NTH_DAYS) ? weekdays.nthWeekday(i, r) : end;
      end = end == NO && tokens.is(i, Term.NUMBER) ? weekdays.countedWeekday(i, r) : end;
    }
    end = end == NO && tokens.isAny(i, PERIODS) ? periods.period(i, r) : end;
    end = end == NO && tokens.isAny(i, WEEKDAYS) ? weekdays.weekday(i, r) : end;
    end = end == NO && tokens.isAny(i, RELATIVES) ? relativeDays.relative(i, r) : end;
    end = end == NO && tokens.isAny(i, DAY_PARTS) ? relativeDays.dayPart(i, r) : end;
    end = end == NO && tokens.isAny(i, DATES) ? daysOfMonth.dayOfMonth(i, r) : end;
    return end == NO ? calendarDates.yearBehind(i, r) : end;
  }

  static boolean noDay(Reading r) {
    return !r.hasAnchor();
  }
}

package org.clientrecovery.commitment;

import java.time.ZoneId;

/** Reads calendar dates that name their day and month: "2026-05-22", "22.05.", "the 5th of May". */
final class CalendarDates extends TokenSurroundings {
  private final DateNumbers numbers;
  private final ClockZones zones;
  private final FigureClocks figures;
  private final boolean monthFirst;

  CalendarDates(
      DateTokens tokens,
      DateNumbers numbers,
      ClockZones zones,
      FigureClocks figures,
      boolean monthFirst) {
    super(tokens);
    this.numbers = numbers;
    this.zones = zones;
    this.figures = figures;
    this.monthFirst = monthFirst;
  }

  /** "archive-2018-09-23": only the full ISO form may be glued to something. */
  int gluedIso(int i, Reading r) {
    boolean path = tokens.isDash(i - 1) || tokens.isSign(i - 1, '/') || tokens.isSign(i - 1, '_');
    boolean telephone = tokens.isNumber(i - 2);
    return path && !telephone && !r.hasAnchor() && tokens.digits(i) == 4 ? yearFirst(i, r) : NO;
  }

  int anyDate(int i, Reading r) {
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
    int end = figures.colonClock(i + 1, r);
    return end == NO ? i : isoZone(end, r);
  }

  private int isoZone(int i, Reading r) {
    ZoneId zone = tokens.isSign(i, '-') ? zones.offsetZone(i, 0) : null;
    if (zone == null) {
      return zones.zoneBehind(i, r);
    }
    r.zone = zone;
    return zones.zoneEnd;
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
    int year = numbers.fullYear(i + 4);
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
    if (sign == '-' && tokens.is(i - 1, Term.WEEKDAY) && !tokens.isPadded(i + 2)) {
      return false;
    }
    if (isLed(i)) {
      return sign != '.' || trailingDot || !tokens.is(i - 1, Term.ON) || isTwoDigits(i + 2);
    }
    if (sign == '/') {
      boolean big = tokens.number(i) > 12 || tokens.number(i + 2) > 12;
      boolean counted = tokens.is(i + 3, Term.OF);
      return !counted && (big || tokens.isPadded(i) && isTwoDigits(i + 2));
    }
    return trailingDot && isTwoDigits(i + 2) && tokens.isPadded(i + 2)
        || trailingDot && (startsLine(i) || timeFollows(i + 4));
  }

  /** "11.2. at 10:00", "5.5., 8-10 o'clock". */
  private boolean timeFollows(int i) {
    return (tokens.is(i, Term.AT) || tokens.isSign(i, ',')) && tokens.isNumber(i + 1);
  }

  private boolean startsLine(int i) {
    return i == 0 || tokens.isOnNewLine(i) || tokens.isSign(i - 1, '|');
  }

  /** "12 March 2026", "the 5th of May", "23/Sep/2020", "16. Nov. 2016", "12-14 March". */
  private int dayThenMonth(int i, Reading r) {
    int from = skipThe(i);
    int day = numbers.day(from);
    int at = numbers.valueEnd;
    if (day == UNSET) {
      return NO;
    }
    boolean range =
        tokens.isDash(at)
            || tokens.isSign(at, '/')
            || tokens.is(at, Term.TO)
            || tokens.is(at, Term.AND);
    while (tokens.isSign(at, ',') && tokens.isNumber(at + 1) && isInList(at + 1, day)) {
      day = numbers.day(at + 1);
      at = numbers.valueEnd;
    }
    range |= tokens.is(at, Term.AND);
    if (range && numbers.day(at + 1) > day) {
      day = numbers.day(at + 1);
      at = numbers.valueEnd;
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

  /** "9, 16 and 23 October": a later day, and more to come. */
  private boolean isInList(int i, int day) {
    boolean goesOn = tokens.isSign(i + 1, ',') || tokens.is(i + 1, Term.AND);
    return goesOn && tokens.digits(i) <= 2 && numbers.day(i) > day;
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
    boolean apart = tokens.isSign(i + 1, ',') && tokens.is(at, Term.THE);
    at = tokens.is(at, Term.THE) ? at + 1 : at;
    int day = apart && tokens.isWord(at) ? UNSET : numbers.day(at);
    boolean clock = tokens.isSign(numbers.valueEnd, ':') && tokens.isNumber(numbers.valueEnd + 1);
    if (day == UNSET || clock || tokens.isOnNewLine(at)) {
      return NO;
    }
    if (tokens.isWeak(i, Term.MONTH)
        && !tokens.isCapital(i)
        && !tokens.is(numbers.valueEnd - 1, Term.ORDINAL)
        && !isLed(i)) {
      return NO;
    }
    int end = numbers.valueEnd;
    if ((tokens.isDash(end) || tokens.is(end, Term.TO))
        && tokens.digits(end + 1) <= 2
        && numbers.day(end + 1) > day
        && !tokens.isSign(numbers.valueEnd, ':')
        && !isMeridiem(numbers.valueEnd)) {
      day = numbers.value;
      end = numbers.valueEnd;
    }
    return withYear(end, tokens.value(i, Term.MONTH), day, r);
  }

  private int withYear(int from, int month, int day, Reading r) {
    int at = skipOne(from, ".,/-'’");
    at = tokens.is(at, Term.OF) || tokens.is(at, Term.IN) ? at + 1 : at;
    boolean tight = tokens.sign(at - 1) != 0 && tokens.sign(at - 1) != ',';
    int year = numbers.year(at, tight && tokens.sign(at - 1) != '.');
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
    return setOrNo(r, year, month, day, numbers.valueEnd);
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

  int yearBehind(int i, Reading r) {
    if (r.year != UNSET
        || r.dayOfMonth == UNSET && r.holiday == UNSET && r.nth == UNSET
        || r.month == UNSET && r.holiday == UNSET) {
      return NO;
    }
    int year = numbers.year(i, false);
    if (year == UNSET) {
      return NO;
    }
    r.year = year;
    return numbers.valueEnd;
  }

  private boolean isDayDigits(int i) {
    int digits = tokens.digits(i);
    return digits == 1 || digits == 2;
  }
}

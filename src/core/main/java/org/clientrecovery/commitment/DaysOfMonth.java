package org.clientrecovery.commitment;

/** Reads days by their number alone: "the 14th", "on 15", "20th of next month". */
final class DaysOfMonth extends TokenSurroundings {
  private final DateNumbers numbers;
  private final MonthNames months;

  DaysOfMonth(DateTokens tokens, DateNumbers numbers, MonthNames months) {
    super(tokens);
    this.numbers = numbers;
    this.months = months;
  }

  /** "the 14th", "on 15", "20th of next month", "Mon 13th", "around the 21st this month". */
  int dayOfMonth(int i, Reading r) {
    if (r.dayOfMonth != UNSET
        || r.relative != UNSET
        || r.offset != null
        || r.hasClock() && !isOrdinal(i)) {
      return NO;
    }
    boolean article = tokens.is(i, Term.THE);
    int from = article ? i + 1 : i;
    boolean ordinal = isOrdinal(from);
    int day = numbers.day(from);
    int end = numbers.valueEnd;
    boolean dotted = tokens.isSign(end, '.') && tokens.isNumber(from);
    if (day == UNSET || !standsAlone(from) || tokens.isGlued(end) && tokens.isWord(end)) {
      return NO;
    }
    int shiftEnd = months.monthShift(end, r);
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
      boolean counts = !inWords || article;
      return ordinal && counts && stopsDay(end) || article && stops(end);
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

  private boolean stopsDay(int i) {
    return stops(i)
        || !tokens.isNumber(i) && !isNounLike(i) && !tokens.is(i, Term.UNIT) && !isOrdinal(i);
  }

  /** A word that an ordinal would qualify: "the 2nd attempt". */
  private boolean isNounLike(int i) {
    return tokens.isWord(i) && tokens.isQuiet(i);
  }
}

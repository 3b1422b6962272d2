package org.clientrecovery.commitment;

/** Reads clock times in words: "six pm", "quarter to nine", "halb drei", "ten past five". */
final class SpokenClocks extends ClockSurroundings {
  private final DateNumbers numbers;

  SpokenClocks(DateTokens tokens, DateNumbers numbers) {
    super(tokens);
    this.numbers = numbers;
  }

  /** "seven", "six pm", "one thirty p m", "six forty-three minutes". */
  int spokenClock(int i, Reading r) {
    int hour = tokens.value(i, Term.NUMBER);
    boolean distributed = tokens.is(i - 1, Term.BY) && tokens.is(i - 2, Term.NUMBER);
    if (hour < 1 || hour > 12 || distributed) {
      return NO;
    }
    int at = i + 1;
    int minute = numbers.twoDigits(tokens.isDash(at) ? at + 1 : at);
    boolean minuted =
        minute >= 10 && minute < 60 && !tokens.is(numbers.valueEnd, Term.UNIT)
            || minute >= 10 && tokens.value(numbers.valueEnd, Term.UNIT) == 1;
    int minuteEnd =
        minuted
                && minute >= 20
                && tokens.isDash(numbers.valueEnd)
                && tokens.value(numbers.valueEnd + 1, Term.NUMBER) < 10
            ? numbers.valueEnd + 2
            : numbers.valueEnd;
    if (minuted && minuteEnd > numbers.valueEnd) {
      minute += tokens.value(numbers.valueEnd + 1, Term.NUMBER);
    }
    int end = minuted ? minuteEnd : at;
    end = minuted && tokens.value(end, Term.UNIT) == 1 ? end + 1 : end;
    boolean marked = isMeridiem(end) || tokens.is(end, Term.OCLOCK);
    boolean byEnd = tokens.is(i - 1, Term.BY) && !tokens.is(i - 2, Term.NUMBER) && endsClause(end);
    boolean placed =
        r.hasDay() || beforeDay(end) || tokens.is(i - 1, Term.AT) && goesOn(end) || byEnd;
    boolean after = tokens.is(i - 1, Term.AFTER) && r.dayPart != UNSET;
    boolean expected = (isClockLead(i - 1) || after) && placed && !isCounted(end);
    if (!marked && !expected) {
      return NO;
    }
    end = tokens.is(end, Term.OCLOCK) ? end + 1 : end;
    return meridiem(setClock(r, hour, minuted ? minute : 0, 0, end, false), r);
  }

  /** "half past five", "quarter to nine", "halb drei". */
  int fractionClock(int i, Reading r) {
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
    boolean fives = minute % 5 == 0 || at == i + 2;
    if (to && !fives) {
      return NO;
    }
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
}

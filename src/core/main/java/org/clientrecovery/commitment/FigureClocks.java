package org.clientrecovery.commitment;

/** Reads clock times in figures: "8:00", "3.30pm", "15 Uhr", "at 4 tomorrow". */
final class FigureClocks extends ClockSurroundings {

  FigureClocks(DateTokens tokens) {
    super(tokens);
  }

  /** "8:00", "8:00:31am", "14:30 h"; a colon more is an address. */
  int colonClock(int i, Reading r) {
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
  int dottedClock(int i, Reading r) {
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

  /** "3pm", "9a", "15 Uhr", "7 o'clock", "at 14h"; bare numbers only where a clock is expected. */
  int hourClock(int i, Reading r) {
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
    boolean led = isClockLead(i - 1) || r.hasDay();
    if (isHourSign(i + 1) && led || isHourApart(i + 1, r)) {
      return setClock(r, hour, 0, 0, i + 2, true);
    }
    if (isBeforeZone(i, r)) {
      return setClock(r, hour, 0, 0, i + 1, hour > 12);
    }
    boolean exact = tokens.isPadded(i) || hour > 12;
    return isBareHour(i, r) ? setClock(r, hour, 0, 0, i + 1, exact) : NO;
  }

  /** "today at 17 h", "until 14 h": no amount. */
  private boolean isHourApart(int h, Reading r) {
    boolean letter = tokens.isWord(h) && tokens.end(h) - tokens.start(h) == 1;
    if (!letter || !"h".contentEquals(tokens.text(h))) {
      return false;
    }
    boolean until = tokens.is(h - 2, Term.BY) && "until".equals(tokens.text(h - 2));
    boolean led = tokens.is(h - 2, Term.AT) || tokens.is(h - 2, Term.BETWEEN) || until;
    return led || r.hasDay() && stops(h + 1);
  }

  /** "Friday at my desk, 9 Central". */
  private boolean isBeforeZone(int i, Reading r) {
    boolean word = tokens.isCapital(i + 1) && !tokens.isGlued(i + 1) && stops(i + 2);
    if (!word) {
      return false;
    }
    boolean comma = tokens.isSign(i - 1, ',') && !tokens.isGlued(i);
    boolean led = isClockLead(i - 1) || r.hasDay() || comma;
    return led && tokens.number(i) > 0 && ZoneNames.find(tokens.text(i + 1)) != null;
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
      boolean to = tokens.is(i + 1, Term.TO) && tokens.number(i + 2) <= 24 && !isCounted(i + 3);
      boolean range = (tokens.isDash(i + 1) || to) && tokens.isNumber(i + 2);
      boolean after = tokens.is(i - 1, Term.AFTER) && tokens.number(i) <= 12;
      boolean behindDay = tokens.is(i - 1, Term.RELATIVE) && endsClause(i + 1);
      return (isClockLead(i - 1) || range || after || behindDay) && !isCounted(i + 1);
    }
    return isClockLead(i - 1) && (beforeDay(i + 1) || goesOn(i + 1) && closesAtHour(i));
  }

  private boolean closesAtHour(int i) {
    boolean at = tokens.is(i - 1, Term.AT);
    return at || tokens.is(i - 1, Term.BY) && !tokens.isOnNewLine(i) && tokens.number(i) <= 12;
  }

  private boolean bareWindow(int i, Reading r) {
    boolean joined = tokens.is(i + 1, Term.AND) || tokens.isDash(i + 1);
    int second = tokens.number(i + 2);
    boolean hours = second >= 0 && second <= 24;
    boolean clocks =
        isMeridiem(i + 3) || tokens.is(i + 3, Term.OCLOCK) || tokens.isSign(i + 3, ':');
    return joined && hours && (clocks || r.hasDay() || beforeDay(i + 3) || endsClause(i + 3));
  }

  /** "10, tonight", "7, this morning". */
  private boolean isDayPartBehindComma(int i) {
    boolean comma = tokens.isSign(i + 1, ',');
    return comma
        && (tokens.is(i + 2, Term.TONIGHT)
            || tokens.is(i + 2, Term.THIS) && tokens.is(i + 3, Term.DAYPART));
  }
}

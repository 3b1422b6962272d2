package org.clientrecovery.commitment;

/** What stands around a clock time and speaks for it: "at", "pm", a day, the end of the clause. */
abstract class ClockSurroundings extends TokenSurroundings {

  ClockSurroundings(DateTokens tokens) {
    super(tokens);
  }

  boolean isHourSign(int i) {
    return tokens.isWord(i) && tokens.isGlued(i) && "h".contentEquals(tokens.text(i));
  }

  boolean isClockLead(int i) {
    return tokens.is(i, Term.AT)
        || tokens.is(i, Term.ABOUT)
        || tokens.is(i, Term.BY)
        || tokens.is(i, Term.FROM)
        || tokens.is(i, Term.BETWEEN)
        || tokens.isSign(i, '@');
  }

  /** Whether the clause ends there or goes on with words that no number counts. */
  boolean goesOn(int i) {
    boolean and = tokens.is(i, Term.AND) && !tokens.isNumber(i + 1);
    boolean on =
        (tokens.is(i, Term.FUNCTION) || tokens.is(i, Term.TO) && !tokens.isDash(i))
            && !tokens.is(i, Term.AND)
            && !tokens.isNumber(i + 1)
            && !tokens.is(i + 1, Term.NUMBER);
    return endsClause(i) || and || on;
  }

  boolean endsClause(int i) {
    return tokens.is(i, Term.ABOUT)
        || i >= tokens.size()
        || tokens.isOnNewLine(i)
        || stops(i) && tokens.isSign(i) && !tokens.isSign(i, ':');
  }

  /** Whether a day follows: "at 4 tomorrow", "by 5 on Friday". */
  boolean beforeDay(int i) {
    int at = tokens.is(i, Term.ON) ? i + 1 : i;
    at = skipThe(at);
    return tokens.is(at, Term.RELATIVE)
        || tokens.is(at, Term.WEEKDAY)
        || tokens.is(at, Term.TONIGHT)
        || tokens.is(at, Term.THIS) && tokens.is(at + 1, Term.DAYPART)
        || tokens.is(i, Term.IN) && tokens.is(i + 1, Term.THE) && tokens.is(i + 2, Term.DAYPART);
  }

  boolean isCounted(int i) {
    return tokens.isWord(i) && tokens.isQuiet(i) && ZoneNames.find(tokens.text(i)) == null
        || tokens.is(i, Term.UNIT) && !tokens.isGlued(i)
        || tokens.isSign(i, '%')
        || tokens.is(i, Term.BUSINESS);
  }

  static int setClock(Reading r, int hour, int minute, int second, int end, boolean exact) {
    r.hour = hour;
    r.minute = minute;
    r.second = second;
    r.exactHour = exact;
    r.morning = false;
    r.afternoon = false;
    return end;
  }

  int meridiem(int i, Reading r) {
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

  static boolean isTime(int hour, int minute) {
    return hour >= 0 && minute >= 0 && (hour < 24 && minute < 60 || hour == 24 && minute == 0);
  }
}

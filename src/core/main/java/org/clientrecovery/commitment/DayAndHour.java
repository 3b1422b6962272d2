package org.clientrecovery.commitment;

/**
 * Tells whether an hour belongs to a day of the same clause: "on Friday I call you at 9", not "with
 * you by 15:30, and your controlling closes on Friday".
 */
final class DayAndHour {
  private static final long ACTS =
      Role.VERB.bit() | Role.FIRST.bit() | Role.YOU.bit() | Role.FUTURE.bit();

  /** "weekdays at 8:10, starting tomorrow". */
  private static final WordSet STARTS = WordSet.of("starting", "beginning");

  private final PromiseText in;

  DayAndHour(PromiseText in) {
    this.in = in;
  }

  /** Whether they do, by the tokens at which they begin. */
  boolean join(Promise p, int day, int hour) {
    int led = in.is(day - 1, "on") ? day - 2 : day - 1;
    if (in.isOneOf(led, STARTS) || in.isOneOf(day, STARTS)) {
      return true;
    }
    if (day < hour) {
      return isBefore(p, day) || !isParted(day, hour);
    }
    return !isParted(hour, day) && !startsAct(hour, day);
  }

  /** "Thursday morning, between ten and eleven, I call you": the day opens the clause. */
  private boolean isBefore(Promise p, int day) {
    for (int i = p.start; i < day; i++) {
      if (!in.isDate(i) && in.isPlain(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a comma or more stands between them, and words behind it: "…, expect it by 14:00". */
  private boolean isParted(int first, int second) {
    boolean broken = false;
    boolean words = false;
    for (int i = in.endOfDate(first); i <= second; i++) {
      boolean breaks = in.isComma(i) || in.isStrong(i);
      broken |= breaks;
      words = !breaks && words || i < second && !in.isDate(i) && in.isPlain(i);
    }
    return broken && words;
  }

  /** "I leave here at noon and hand it over on Monday". */
  private boolean startsAct(int hour, int day) {
    for (int i = in.endOfDate(hour); i + 1 < day; i++) {
      if (in.is(i, Role.AND) && in.isAny(i + 1, ACTS)) {
        return true;
      }
    }
    return false;
  }
}

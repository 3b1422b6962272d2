package org.clientrecovery.commitment;

/** Reads clock times and windows of them: "14:30", "half past five", "between 9 and 10". */
final class ClockTimes extends ClockSurroundings {
  private final ClockZones zones;
  private final FigureClocks figures;
  private final SpokenClocks spoken;

  ClockTimes(DateTokens tokens, ClockZones zones, FigureClocks figures, SpokenClocks spoken) {
    super(tokens);
    this.zones = zones;
    this.figures = figures;
    this.spoken = spoken;
  }

  int clock(int i, Reading r) {
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
    int end = figures.colonClock(i, r);
    end = end == NO ? figures.dottedClock(i, r) : end;
    end = end == NO ? figures.hourClock(i, r) : end;
    end = end == NO ? spoken.spokenClock(i, r) : end;
    end = end == NO ? spoken.fractionClock(i, r) : end;
    return end == NO ? NO : zones.zoneBehind(end, r);
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
}

package org.clientrecovery.commitment;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * Reads zones behind a clock time: "CET", "Pacific time", "UTC+2", "+02:00".
 *
 * <p>Lives in one thread for one text: {@link #zoneEnd} is behind the zone that was found last.
 */
final class ClockZones extends TokenSurroundings {
  int zoneEnd;

  ClockZones(DateTokens tokens) {
    super(tokens);
  }

  int zoneBehind(int i, Reading r) {
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

  private ZoneId zoneAt(int i) {
    zoneEnd = i + 1;
    if (tokens.isWord(i + 1) && !tokens.isGlued(i + 1)) {
      ZoneId two = ZoneNames.find(tokens.text(i) + " " + tokens.text(i + 1));
      if (two != null) {
        zoneEnd = i + 2;
        return two;
      }
    }
    ZoneId one = tokens.isCapital(i + 1) ? abbreviation(i) : ZoneNames.find(tokens.text(i));
    if (one != null
        && (tokens.isSign(i + 1, '+') || tokens.isSign(i + 1, '-'))
        && tokens.isGlued(i + 1)) {
      ZoneId shifted = offsetZone(i + 1, 1);
      return shifted == null ? one : shifted;
    }
    return one;
  }

  /** No "9:00 Central Station". */
  private ZoneId abbreviation(int i) {
    boolean shouted = tokens.text(i).equals(tokens.text(i).toUpperCase(Locale.ROOT));
    return shouted ? ZoneNames.find(tokens.text(i)) : null;
  }

  /** "+02:00" glued to the time, or "+2" behind UTC. */
  ZoneId offsetZone(int i, int afterName) {
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
}

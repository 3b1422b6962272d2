package org.clientrecovery.commitment;

import org.clientrecovery.commitment.Reading.Direction;

/** Reads days that hang on today or on a feast: "tomorrow", "this afternoon", "Christmas". */
final class RelativeDays extends TokenSurroundings {

  RelativeDays(DateTokens tokens) {
    super(tokens);
  }

  /** "today", "tomorrow", "tonight", "the day after", "now". */
  int relative(int i, Reading r) {
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
  int dayPart(int i, Reading r) {
    if (r.dayPart != UNSET && !tokens.is(i, Term.NOON)) {
      return NO;
    }
    Direction direction = direction(i);
    if (direction != Direction.NONE && tokens.is(i + 1, Term.DAYPART)) {
      if (r.hasAnchor()
          || tokens.value(i + 1, Term.DAYPART) > 4 && !isLunchtime(i + 1)
          || direction == Direction.NEXT) {
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

  private boolean isLunchtime(int i) {
    return tokens.end(i) - tokens.start(i) >= 9 && (tokens.text(i).charAt(0) | 32) == 'l';
  }

  int holiday(int i, Reading r) {
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
}

package org.clientrecovery.commitment;

import org.clientrecovery.commitment.Reading.Direction;

/** Reads which month is meant behind a day: "of next month", "in March 2027". */
final class MonthNames extends TokenSurroundings {
  private final DateNumbers numbers;

  MonthNames(DateTokens tokens, DateNumbers numbers) {
    super(tokens);
    this.numbers = numbers;
  }

  int monthShift(int i, Reading r) {
    int at = tokens.is(i, Term.OF) || tokens.is(i, Term.IN) ? i + 1 : i;
    boolean article = tokens.is(at, Term.THE);
    at = article ? at + 1 : at;
    Direction direction = direction(at);
    if (direction != Direction.NONE && tokens.value(at + 1, Term.UNIT) == 5) {
      r.monthShift = shift(direction);
      return at + 2;
    }
    if (article && tokens.value(at, Term.UNIT) == 5) {
      r.monthShift = 0;
      return at + 1;
    }
    return NO;
  }

  int monthOf(int i, Reading r) {
    int shifted = monthShift(i, r);
    if (shifted != NO) {
      return shifted;
    }
    int at = tokens.is(i, Term.OF) || tokens.is(i, Term.IN) ? i + 1 : i;
    if (!tokens.is(at, Term.MONTH)) {
      return NO;
    }
    r.month = tokens.value(at, Term.MONTH);
    int year = numbers.year(at + 1, false);
    r.year = year;
    return year == UNSET ? at + 1 : numbers.valueEnd;
  }
}

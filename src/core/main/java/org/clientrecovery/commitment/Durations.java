package org.clientrecovery.commitment;

/**
 * Reads amounts of time: "3 days", "an hour and a half", "1 month, 21 days".
 *
 * <p>Lives in one thread for one text: it notes the last amount it read.
 */
final class Durations extends TokenSurroundings {
  private final DateNumbers numbers;
  private boolean halves;
  private boolean vagueAmount;
  int value;

  Durations(DateTokens tokens, DateNumbers numbers) {
    super(tokens);
    this.numbers = numbers;
  }

  int duration(int i, Reading.Span span) {
    int at = amountAndUnit(i, span);
    if (at == NO) {
      return NO;
    }
    for (int more = 0; more < 3; more++) {
      int next = tokens.isSign(at, ',') || tokens.is(at, Term.AND) ? at + 1 : at;
      if (next > at && tokens.isOnNewLine(next)) {
        break;
      }
      boolean half = next > at && tokens.is(next, Term.ARTICLE) && tokens.is(next + 1, Term.HALF);
      int end = half ? halfMore(at, next + 2, span) : amountAndUnit(next, span);
      if (end == NO) {
        break;
      }
      at = end;
    }
    return at;
  }

  /** "an hour and a half". */
  private int halfMore(int unitEnd, int end, Reading.Span span) {
    int unit = tokens.value(unitEnd - 1, Term.UNIT);
    if (unit == UNSET) {
      return NO;
    }
    addHalf(span, unit);
    return end;
  }

  private int amountAndUnit(int i, Reading.Span span) {
    int at = amount(i);
    int amount = value;
    boolean half = halves;
    boolean vague = vagueAmount;
    if (at == NO) {
      return NO;
    }
    boolean business = tokens.is(at, Term.BUSINESS);
    int unitAt = business || isFullWord(at) ? at + 1 : at;
    if (tokens.is(unitAt, Term.WORKDAY)) {
      span.days += amount;
      span.working = true;
      span.approximate |= vague;
      return unitAt + 1;
    }
    int unit = tokens.value(unitAt, Term.UNIT);
    if (unit == UNSET || isShortUnit(unitAt) && !tokens.isNumber(at - 1)) {
      return NO;
    }
    span.working |= business && unit <= 3;
    span.approximate |= vague;
    if (half && amount == 0) {
      addHalf(span, unit);
    } else {
      addAmount(span, unit, amount);
      if (half) {
        addHalf(span, unit);
      }
    }
    return unitAt + 1;
  }

  private boolean isShortUnit(int i) {
    return tokens.end(i) - tokens.start(i) == 1;
  }

  private boolean isFullWord(int i) {
    return tokens.is(i, Term.FULL);
  }

  /** "3", "two", "a", "half an", "one and a half", "2-3", "one or two", "a couple of", "1.5". */
  private int amount(int i) {
    halves = false;
    vagueAmount = false;
    int at = oneAmount(i);
    if (at == NO) {
      return NO;
    }
    boolean range = tokens.isDash(at) || tokens.is(at, Term.OR) || tokens.is(at, Term.TO);
    if (range && (tokens.isNumber(at + 1) || tokens.is(at + 1, Term.NUMBER))) {
      return oneAmount(at + 1);
    }
    if (tokens.is(at, Term.AND)
        && tokens.is(at + 1, Term.ARTICLE)
        && tokens.is(at + 2, Term.HALF)) {
      halves = true;
      return at + 3;
    }
    boolean decimal = tokens.isSign(at, '.') || tokens.isSign(at, ',');
    if (decimal && tokens.isGlued(at) && tokens.isGlued(at + 1) && tokens.number(at + 1) == 5) {
      halves = true;
      return at + 2;
    }
    return at;
  }

  private int oneAmount(int i) {
    if (tokens.isNumber(i)) {
      value = tokens.number(i);
      boolean sane = value >= 0 && tokens.digits(i) <= 5 && standsAloneAmount(i);
      return sane ? i + 1 : NO;
    }
    if (tokens.is(i, Term.HALF)) {
      value = 0;
      halves = true;
      return tokens.is(i + 1, Term.ARTICLE) ? i + 2 : i + 1;
    }
    int at = tokens.is(i, Term.ARTICLE) ? i + 1 : i;
    if (tokens.is(at, Term.COUPLE)) {
      value = 2;
      return tokens.is(at + 1, Term.OF) ? at + 2 : at + 1;
    }
    if (tokens.is(at, Term.FEW)) {
      value = 3;
      vagueAmount = true;
      return at + 1;
    }
    if (at > i) {
      value = 1;
      return tokens.is(at, Term.HALF) ? oneAmount(at) : at;
    }
    int words = numbers.twoDigits(i);
    value = words;
    return words == UNSET ? NO : numbers.valueEnd;
  }

  private boolean standsAloneAmount(int i) {
    return !tokens.isGlued(i)
        || tokens.isSign(i - 1, '+')
        || tokens.isDash(i - 1)
        || tokens.isSign(i - 1, '(')
        || tokens.isSign(i - 1, '~');
  }

  private static void addHalf(Reading.Span span, int unit) {
    switch (unit) {
      case 1 -> span.seconds += 30;
      case 2 -> span.seconds += 1_800;
      case 3 -> span.seconds += 43_200;
      case 4 -> span.days += 4;
      case 5 -> span.days += 15;
      case 7 -> span.months += 6;
      default -> span.days += 7;
    }
    span.timed |= unit <= 3;
  }

  static void addAmount(Reading.Span span, int unit, int amount) {
    switch (unit) {
      case 0 -> span.seconds += amount;
      case 1 -> span.seconds += 60L * amount;
      case 2 -> span.seconds += 3_600L * amount;
      case 3 -> span.days += amount;
      case 4 -> span.days += 7 * amount;
      case 5 -> span.months += amount;
      case 6 -> span.months += 3 * amount;
      case 7 -> span.months += 12 * amount;
      default -> span.days += 14 * amount;
    }
    span.timed |= unit <= 2;
  }
}

package org.clientrecovery.commitment;

/**
 * Reads days of the month and years, in digits or in words.
 *
 * <p>Lives in one thread for one text: a number is returned, and {@link #valueEnd} is behind it.
 */
final class DateNumbers extends TokenSurroundings {
  int value;
  int valueEnd;

  DateNumbers(DateTokens tokens) {
    super(tokens);
  }

  /** A day of the month in digits or words; {@link #valueEnd} is behind it. */
  int day(int i) {
    value = UNSET;
    valueEnd = i;
    if (tokens.isNumber(i)) {
      int number = tokens.number(i);
      if (number >= 1 && number <= 31 && tokens.digits(i) <= 2) {
        boolean suffix = tokens.isGlued(i + 1) && tokens.value(i + 1, Term.ORDINAL) == 0;
        value = number;
        valueEnd = suffix ? i + 2 : i + 1;
      }
      return value;
    }
    return dayInWords(i);
  }

  private int dayInWords(int i) {
    int tens = tokens.value(i, Term.NUMBER);
    boolean decade = tens == 20 || tens == 30;
    int dash = tokens.isDash(i + 1) ? 1 : 0;
    int ones =
        Math.max(tokens.value(i + 1 + dash, Term.ORDINAL), tokens.value(i + 1 + dash, Term.NUMBER));
    if (decade && ones > 0 && ones < 10) {
      value = tens + ones;
      valueEnd = i + 2 + dash;
    } else if (tens >= 1 && tens <= 31 || tokens.value(i, Term.ORDINAL) > 0) {
      value = Math.max(tens, tokens.value(i, Term.ORDINAL));
      valueEnd = i + 1;
    }
    if (value > 31) {
      value = UNSET;
    }
    return value;
  }

  /** A year; two digits count only where something ties them to the date. */
  int year(int i, boolean tied) {
    valueEnd = i + 1;
    if (tokens.isNumber(i)) {
      boolean clock = tokens.isSign(i + 1, ':') && tokens.isNumber(i + 2);
      boolean part = tokens.isGlued(i + 1) && tokens.isWord(i + 1);
      if (clock || part) {
        return UNSET;
      }
      boolean whole = tokens.digits(i) == 4 && isYear(tokens.number(i));
      return whole || tied && tokens.digits(i) == 2 && tokens.isGlued(i) ? fullYear(i) : UNSET;
    }
    return yearInWords(i);
  }

  private int yearInWords(int i) {
    int first = tokens.value(i, Term.NUMBER);
    if (first == 2 && tokens.value(i + 1, Term.NUMBER) == 1000) {
      int at = tokens.is(i + 2, Term.AND) ? i + 3 : i + 2;
      int rest = twoDigits(at);
      valueEnd = rest == UNSET ? i + 2 : valueEnd;
      return 2000 + Math.max(rest, 0);
    }
    if (first != 19 && first != 20) {
      return UNSET;
    }
    int rest = twoDigits(i + 1);
    return rest < 10 ? UNSET : first * 100 + rest;
  }

  int twoDigits(int i) {
    int tens = tokens.value(i, Term.NUMBER);
    if (tens < 0 || tens > 99) {
      return UNSET;
    }
    int ones = tens >= 20 ? tokens.value(i + 1, Term.NUMBER) : UNSET;
    boolean joined = ones > 0 && ones < 10;
    valueEnd = joined ? i + 2 : i + 1;
    return joined ? tens + ones : tens;
  }

  int fullYear(int i) {
    int number = tokens.number(i);
    if (tokens.digits(i) == 4) {
      return number;
    }
    return number < 70 ? 2000 + number : 1900 + number;
  }
}

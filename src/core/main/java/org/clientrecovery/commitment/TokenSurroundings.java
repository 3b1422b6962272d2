package org.clientrecovery.commitment;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.clientrecovery.commitment.Reading.Direction;

/**
 * What the tokens around an index say, asked by all that read expressions of time.
 *
 * <p>A method for an item returns the index behind it, or {@link #NO} and leaves the reading as it
 * was.
 */
abstract class TokenSurroundings {
  static final int NO = -1;
  static final int UNSET = Reading.UNSET;

  final DateTokens tokens;

  TokenSurroundings(DateTokens tokens) {
    this.tokens = tokens;
  }

  /** Whether no letter, digit, currency or part of a path or version clings to it from the left. */
  boolean standsAlone(int i) {
    if (!tokens.isGlued(i)) {
      return !tokens.is(i - 1, Term.LABEL) || tokens.isOnNewLine(i);
    }
    char sign = tokens.sign(i - 1);
    boolean opening = sign == '(' || sign == '[' || sign == '*' || sign == '"' || sign == '~';
    boolean separating = sign == ':' && !tokens.isNumber(i - 2) || sign == ',' || sign == '|';
    return opening
        || separating
        || tokens.isDash(i - 1) && tokens.is(i - 2, Term.WEEKDAY)
        || sign == ')'
        || tokens.isDash(i - 1) && tokens.isSign(i - 2, ')')
        || sign == '–'
        || sign == '—'
        || sign == '_' && !tokens.isGlued(i - 1)
        || tokens.isDash(i - 1) && !tokens.isGlued(i - 1) && !tokens.isNumber(i - 2)
        || sign == '@';
  }

  /** Whether a word stands before it that announces a date. */
  boolean isLed(int i) {
    int before = i - 1;
    if (tokens.isSign(before, ',') || tokens.isSign(before, '(') || tokens.isSign(before, '.')) {
      return tokens.is(before - 1, Term.WEEKDAY);
    }
    if (tokens.isSign(before, ':')) {
      return tokens.isWord(before - 1) && !tokens.is(before - 1, Term.LABEL);
    }
    return tokens.is(before, Term.ON)
        || tokens.is(before, Term.BY)
        || tokens.is(before, Term.FROM)
        || tokens.is(before, Term.NEXT)
        || tokens.is(before, Term.COMING)
        || tokens.is(before, Term.WEEKDAY)
        || tokens.is(before, Term.BETWEEN);
  }

  boolean isOrdinal(int i) {
    return tokens.value(i, Term.ORDINAL) > 0
        || tokens.isNumber(i) && tokens.isGlued(i + 1) && tokens.value(i + 1, Term.ORDINAL) == 0
        || tokens.is(i, Term.NUMBER) && tokens.value(i + 1, Term.ORDINAL) > 0
        || tokens.is(i, Term.NUMBER)
            && tokens.isDash(i + 1)
            && tokens.value(i + 2, Term.ORDINAL) > 0;
  }

  /** Whether nothing follows that the number could count or qualify. */
  boolean stops(int i) {
    if (i >= tokens.size() || tokens.isOnNewLine(i)) {
      return true;
    }
    if (tokens.isSign(i)) {
      boolean fraction = tokens.isGlued(i + 1) && (tokens.isNumber(i + 1) || tokens.isWord(i + 1));
      char sign = tokens.sign(i);
      return ".,;:!?)".indexOf(sign) >= 0 && !fraction;
    }
    return tokens.is(i, Term.AT) || tokens.is(i, Term.BY) || tokens.is(i, Term.DAYPART);
  }

  boolean endsSentence(int dot) {
    return dot + 1 >= tokens.size() || tokens.isOnNewLine(dot + 1) || tokens.isCapital(dot + 1);
  }

  Direction direction(int i) {
    if (tokens.is(i, Term.NEXT)) {
      return Direction.NEXT;
    }
    boolean verb = i > 0 && !tokens.isOnNewLine(i) && !isLed(i) && !tokens.is(i - 1, Term.THE);
    if (tokens.is(i, Term.COMING)) {
      return verb ? Direction.NONE : Direction.COMING;
    }
    if (tokens.is(i, Term.THIS)) {
      return Direction.THIS;
    }
    return tokens.is(i, Term.LAST) ? Direction.LAST : Direction.NONE;
  }

  static int shift(Direction direction) {
    return switch (direction) {
      case NEXT, COMING -> 1;
      case LAST -> -1;
      default -> 0;
    };
  }

  boolean isMeridiem(int i) {
    if (tokens.is(i, Term.AM) || tokens.is(i, Term.PM)) {
      boolean letter = tokens.end(i) - tokens.start(i) == 1;
      return !letter || tokens.isGlued(i) || isDottedMeridiem(i);
    }
    return false;
  }

  boolean isDottedMeridiem(int i) {
    return tokens.isSign(i + 1, '.')
        && tokens.isWord(i + 2)
        && tokens.isGlued(i + 2)
        && "mM".indexOf(tokens.text(i + 2).charAt(0)) >= 0
        && tokens.end(i + 2) - tokens.start(i + 2) == 1;
  }

  int skipThe(int i) {
    return tokens.is(i, Term.THE) ? i + 1 : i;
  }

  int skipOne(int i, String signs) {
    char sign = tokens.sign(i);
    return sign != 0 && signs.indexOf(sign) >= 0 && !tokens.isOnNewLine(i + 1) ? i + 1 : i;
  }

  boolean isSeparator(int i) {
    char sign = tokens.sign(i);
    return (sign == '/' || sign == '-' || sign == '.') && tokens.isGlued(i);
  }

  boolean gluedSign(int i, char sign) {
    return tokens.isSign(i, sign) && tokens.isGlued(i);
  }

  boolean glued(int i) {
    return tokens.isGlued(i) && (tokens.isNumber(i) || tokens.isWord(i));
  }

  /** Whether the token before i goes on in i, as in a version, an address or a telephone number. */
  boolean clings(int i) {
    if (!tokens.isGlued(i)) {
      return false;
    }
    if (tokens.isNumber(i)) {
      return true;
    }
    boolean joint = tokens.sign(i) == '.' || tokens.sign(i) == '/' || tokens.sign(i) == '-';
    return joint && tokens.isGlued(i + 1) && tokens.isNumber(i + 1)
        || tokens.isSign(i, '%')
        || tokens.isSign(i, '€')
        || tokens.isSign(i, '$');
  }

  boolean isTwoDigits(int i) {
    return tokens.digits(i) == 2;
  }

  static boolean isYear(int year) {
    return year >= 1900 && year < 2200;
  }

  static boolean isDay(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1) {
      return false;
    }
    try {
      return day <= YearMonth.of(year, month).lengthOfMonth();
    } catch (DateTimeException outOfRange) {
      return false;
    }
  }
}

package org.clientrecovery.recovery;

import java.util.Set;

/** Whether a text counts: digits, or a number written out. English and German. */
final class Counting {
  private static final Set<String> NUMBERS =
      Set.of(
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "fifteen",
          "twenty",
          "thirty",
          "forty",
          "fifty",
          "hundred",
          "thousand",
          "dozen",
          "half",
          "quarter",
          "once",
          "twice",
          "thrice",
          "both",
          "single",
          "zwei",
          "drei",
          "vier",
          "fünf",
          "sechs",
          "sieben",
          "acht",
          "neun",
          "zehn",
          "elf",
          "zwölf",
          "fünfzehn",
          "zwanzig",
          "dreißig",
          "vierzig",
          "fünfzig",
          "hundert",
          "tausend",
          "dutzend",
          "halbe",
          "einmal",
          "zweimal",
          "dreimal",
          "viermal",
          "fünfmal",
          "zehnmal",
          "beide",
          "doppelt");

  private Counting() {}

  /** "It stopped 3 times", "three invoices", "zweimal im Mai"; not "one of the invoices". */
  static boolean isIn(String text) {
    return Words.of(text).stream().anyMatch(word -> isNumber(word.lower()));
  }

  /** "3", "9am", "twice". */
  static boolean isNumber(String lower) {
    return NUMBERS.contains(lower) || lower.chars().anyMatch(Character::isDigit);
  }
}

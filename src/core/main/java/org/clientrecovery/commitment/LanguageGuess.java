package org.clientrecovery.commitment;

import java.util.HashSet;
import java.util.Set;

/** Tells German from English texts by their small words; the rest counts as English. */
final class LanguageGuess {
  private static final int ENOUGH = 4_000;
  private static final int LONG = 1_000;
  private static final Set<Integer> GERMAN =
      hashes(
          "und der die das ist wir ich sie nicht mit den dem des ein eine einen für auf zu bis im"
              + " wird werden wurde ihnen ihre ihr auch noch uns sich bei heute morgen uhr haben hat"
              + " sind vom zum zur dass von es melden danke hallo bitte tagen wochen werktagen woche montag dienstag mittwoch donnerstag"
              + " freitag stunde stunden binnen halben einer am um melde wird erfolgt termin als wie"
              + " kommt nach bekommen");
  private static final Set<Integer> ENGLISH =
      hashes(
          "and the is we you not with of a to on by until be will your our for it this that have"
              + " has are at from tomorrow today back please thanks hello hi will can");

  private LanguageGuess() {}

  /** Whether German small words outnumber the English ones at the beginning of the text. */
  static boolean isGerman(CharSequence text) {
    int balance = 0;
    int hash = 0;
    int letters = 0;
    int length = Math.min(text.length(), ENOUGH);
    for (int i = 0; i <= length; i++) {
      char c = i == length ? ' ' : Character.toLowerCase(text.charAt(i));
      if (c >= 'a' && c <= 'z' || c == 'ä' || c == 'ö' || c == 'ü' || c == 'ß') {
        hash = 31 * hash + c;
        letters++;
      } else if (c >= '0' && c <= '9') {
        letters = LONG;
      } else {
        balance += letters > 0 && letters < 11 ? weight(hash) : 0;
        hash = 0;
        letters = 0;
      }
    }
    return balance > 0;
  }

  private static int weight(int hash) {
    return (GERMAN.contains(hash) ? 1 : 0) - (ENGLISH.contains(hash) ? 1 : 0);
  }

  private static Set<Integer> hashes(String words) {
    Set<Integer> hashes = new HashSet<>();
    for (String word : words.split(" ")) {
      hashes.add(word.hashCode());
    }
    return hashes;
  }
}

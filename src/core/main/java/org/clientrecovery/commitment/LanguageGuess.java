package org.clientrecovery.commitment;

import java.util.Set;
import org.clientrecovery.text.CommentContext;

/** Tells German from English texts by their small words; the rest counts as English. */
final class LanguageGuess {
  private static final int LOOKED_AT = 4_000;
  private static final int DECIDED = 4;
  private static final int LONG = 1_000;
  private static final int SLOTS = 1_024;
  private static final int[] HASHES = new int[SLOTS];
  private static final byte[] WEIGHTS = new byte[SLOTS];

  /** The letters that the words consist of, in lower case; 0 for all other characters. */
  private static final char[] LOWER = new char[256];

  static {
    for (char letter : "abcdefghijklmnopqrstuvwxyzäöüß".toCharArray()) {
      LOWER[letter] = letter;
      LOWER[Character.toUpperCase(letter)] = letter;
    }
    weigh(
        (byte) 1,
        "und der die das ist wir ich sie nicht mit den dem des ein eine einen für auf zu bis im"
            + " wird werden wurde ihnen ihre ihr auch noch uns sich bei heute morgen uhr haben hat"
            + " sind vom zum zur dass von es melden danke hallo bitte tagen wochen werktagen woche montag dienstag mittwoch donnerstag"
            + " freitag stunde stunden binnen halben einer am um melde wird erfolgt termin als wie"
            + " kommt nach bekommen");
    weigh(
        (byte) -1,
        "and the is we you not with of a to on by until be will your our for it this that have"
            + " has are at from tomorrow today back please thanks hello hi will can");
  }

  private LanguageGuess() {}

  /** Whether it is German, by the host's word or, where the host does not know, by the text. */
  static boolean isGerman(CharSequence text, CommentContext context) {
    return isGerman(text, context, Set.of());
  }

  /**
   * @param languages that the text may be in, such as {@code en}; none for all
   */
  static boolean isGerman(CharSequence text, CommentContext context, Set<String> languages) {
    return context
        .language()
        .map(language -> language.getLanguage().equals("de"))
        .orElseGet(() -> mayBe("de", languages) && (!mayBe("en", languages) || isGerman(text)));
  }

  private static boolean mayBe(String language, Set<String> languages) {
    return languages.isEmpty() || languages.contains(language);
  }

  /** Whether German small words outnumber the English ones at the beginning of the text. */
  static boolean isGerman(CharSequence text) {
    int balance = 0;
    int hash = 0;
    int letters = 0;
    int length = Math.min(text.length(), LOOKED_AT);
    for (int i = 0; i <= length && Math.abs(balance) < DECIDED; i++) {
      char c = i == length ? ' ' : text.charAt(i);
      char letter = c < LOWER.length ? LOWER[c] : 0;
      if (letter > 0) {
        hash = 31 * hash + letter;
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
    int slot = slot(hash);
    while (WEIGHTS[slot] != 0) {
      if (HASHES[slot] == hash) {
        return WEIGHTS[slot];
      }
      slot = slot + 1 & SLOTS - 1;
    }
    return 0;
  }

  private static int slot(int hash) {
    return (hash ^ hash >>> 11) & SLOTS - 1;
  }

  private static void weigh(byte weight, String words) {
    for (String word : words.split(" ")) {
      int slot = slot(word.hashCode());
      while (WEIGHTS[slot] != 0) {
        slot = slot + 1 & SLOTS - 1;
      }
      HASHES[slot] = word.hashCode();
      WEIGHTS[slot] = weight;
    }
  }
}

package org.clientrecovery.commitment;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.clientrecovery.text.CommentText;

/**
 * The words of one language by the roles that they take in promises.
 *
 * <p>A line of the resource is {@code ROLE: word, word}; a word may stand in several lines. Looking
 * a token up allocates nothing.
 */
final class PromiseWords {
  private static final int SLOTS = 8_192;
  private static final int KNOWN = 1_024;

  private final long[] roles = new long[SLOTS];
  private final int[] hashes = new int[SLOTS];
  private final char[][] words = new char[SLOTS][];
  private final long[] known = new long[KNOWN];
  private final long[] times = new long[KNOWN];

  private PromiseWords(Map<String, Long> entries, Set<String> cues) {
    entries.forEach(this::put);
    cues.forEach(cue -> times[cue.hashCode() >>> 6 & KNOWN - 1] |= 1L << cue.hashCode());
  }

  /** The words of that resource in the commitments folder, and those that tell of a time. */
  static PromiseWords of(String resource, Set<String> cues) {
    Map<String, Long> entries = new HashMap<>();
    WordFile.lines(resource).forEach(line -> readLine(line, entries));
    return new PromiseWords(entries, cues);
  }

  private static void readLine(String line, Map<String, Long> entries) {
    int colon = line.indexOf(':');
    long bit = Role.valueOf(line.substring(0, colon).strip()).bit();
    for (String word : line.substring(colon + 1).split(",")) {
      entries.merge(word.strip(), bit, (a, b) -> a | b);
      if (bit == Role.VERB.bit()) {
        entries.merge(thirdPerson(word.strip()), Role.THIRD_VERB.bit(), (a, b) -> a | b);
      }
    }
  }

  private static String thirdPerson(String verb) {
    char last = verb.charAt(verb.length() - 1);
    boolean hissing = last == 's' || last == 'x' || last == 'o' || last == 'z';
    if (hissing || verb.endsWith("ch") || verb.endsWith("sh")) {
      return verb + "es";
    }
    boolean vowel = verb.length() < 2 || "aeiou".indexOf(verb.charAt(verb.length() - 2)) >= 0;
    return last == 'y' && !vowel ? verb.substring(0, verb.length() - 1) + "ies" : verb + "s";
  }

  private void put(String word, long mask) {
    int slot = slot(word.hashCode());
    while (roles[slot] != 0) {
      slot = slot + 1 & SLOTS - 1;
    }
    int hash = word.hashCode();
    known[hash >>> 6 & KNOWN - 1] |= 1L << hash;
    hashes[slot] = hash;
    words[slot] = word.toCharArray();
    roles[slot] = mask;
  }

  private static int slot(int hash) {
    return (hash ^ hash >>> 15) & SLOTS - 1;
  }

  /** Whether the token may belong to an expression of time; true for a few others too. */
  boolean mayTellTime(CommentText text, int token) {
    int hash = text.wordHash(token);
    return text.isWord(token)
        ? (times[hash >>> 6 & KNOWN - 1] & 1L << hash) != 0
        : !isPlainNumber(text, token);
  }

  /** "412.60", "5217": too many digits for an hour or a day, and no year. */
  private static boolean isPlainNumber(CommentText text, int token) {
    int length = text.wordLength(token);
    int digits = 0;
    int at = 0;
    while (at < length && isDigitOrDot(text.wordChar(token, at))) {
      digits += text.wordChar(token, at) != '.' && digits == at ? 1 : 0;
      at++;
    }
    return at == length && (digits == 3 || digits > 4 && digits < 8);
  }

  private static boolean isDigitOrDot(char c) {
    return c >= '0' && c <= '9' || c == '.';
  }

  /** The bits of all roles that the token can take; 0 for words without one. */
  long roles(CommentText text, int token) {
    int hash = text.wordHash(token);
    if ((known[hash >>> 6 & KNOWN - 1] & 1L << hash) == 0) {
      return 0;
    }
    int slot = slot(hash);
    while (roles[slot] != 0) {
      if (hashes[slot] == hash && isWord(text, token, words[slot])) {
        return roles[slot];
      }
      slot = slot + 1 & SLOTS - 1;
    }
    return 0;
  }

  private static boolean isWord(CommentText text, int token, char[] word) {
    return text.wordLength(token) == word.length && text.holds(token, 0, word, 0, word.length);
  }
}

package org.clientrecovery.commitment;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.clientrecovery.text.CommentText;
import org.clientrecovery.text.WordIndex;

/**
 * The words of one language by the roles that they take in promises.
 *
 * <p>A line of the resource is {@code ROLE: word, word}; a word may stand in several lines. Looking
 * a token up allocates nothing.
 */
final class PromiseWords {
  private static final int KNOWN = 1_024;

  private final WordIndex index = new WordIndex();

  /** By number of the word; that of no word has none. */
  private final long[] roles;

  private final char[][] words;
  private final long[] known = new long[KNOWN];
  private final long[] times = new long[KNOWN];

  private PromiseWords(Map<String, Long> entries, Set<String> cues) {
    roles = new long[entries.size() + 1];
    words = new char[entries.size() + 1][];
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
    int hash = word.hashCode();
    known[hash >>> 6 & KNOWN - 1] |= 1L << hash;
    int number = index.add(hash);
    if (words[number] != null) {
      throw new IllegalStateException(word + " has the hash of " + new String(words[number]));
    }
    words[number] = word.toCharArray();
    roles[number] = mask;
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
    int number = index.find(hash);
    return number > 0 && isWord(text, token, words[number]) ? roles[number] : 0;
  }

  private static boolean isWord(CommentText text, int token, char[] word) {
    return text.wordLength(token) == word.length && text.holds(token, 0, word, 0, word.length);
  }
}

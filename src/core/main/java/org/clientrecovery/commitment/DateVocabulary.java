package org.clientrecovery.commitment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of one language that take part in expressions of time.
 *
 * <p>A line of the resource gives a term, its value where it has one, and the words after a colon:
 * {@code WEEKDAY 5: friday, fri}. A question mark after the value marks weak words. A word may
 * consist of several; the longest one found in the text counts. {@code JOIN WEEKDAY DAYPART} allows
 * words that are written as one, such as "Freitagnachmittag". Looking a word up allocates nothing.
 */
final class DateVocabulary {
  private static final int SLOTS = 8_192;
  private static final int KNOWN = 256;
  private static final Set<Term> STARTERS =
      EnumSet.of(
          Term.MONTH,
          Term.WEEKDAY,
          Term.RELATIVE,
          Term.TONIGHT,
          Term.NOW,
          Term.NUMBER,
          Term.ORDINAL,
          Term.ARTICLE,
          Term.HALF,
          Term.COUPLE,
          Term.FEW,
          Term.NEXT,
          Term.COMING,
          Term.THIS,
          Term.LAST,
          Term.END,
          Term.START,
          Term.MID,
          Term.END_OF_DAY,
          Term.END_OF,
          Term.WEEKEND,
          Term.CALENDAR_WEEK,
          Term.WEEK_SHIFT,
          Term.QUARTER_NAME,
          Term.IN,
          Term.WITHIN,
          Term.THE,
          Term.AGO_PREFIX,
          Term.DAYPART,
          Term.NOON,
          Term.MIDNIGHT,
          Term.QUARTER,
          Term.HALF_TO,
          Term.HOLIDAY);

  private static final Set<Term> CUES =
      EnumSet.of(
          Term.MONTH,
          Term.WEEKDAY,
          Term.RELATIVE,
          Term.TONIGHT,
          Term.UNIT,
          Term.WORKDAY,
          Term.NUMBER,
          Term.ORDINAL,
          Term.END_OF_DAY,
          Term.END_OF,
          Term.WEEK_SHIFT,
          Term.WEEKEND,
          Term.QUARTER_NAME,
          Term.DAYPART,
          Term.NOON,
          Term.MIDNIGHT,
          Term.QUARTER,
          Term.HALF_TO,
          Term.HOLIDAY);

  /** A word with its meanings and the longer expressions that start with it. */
  static final class Word {
    final String letters;
    private final int hash;
    Sense[] senses = {};
    long terms;
    boolean starts;
    List<Phrase> phrases = List.of();
    private long nextLetters;

    Word(String letters) {
      this.letters = letters;
      hash = letters.hashCode();
    }

    /** Whether an expression of several words can go on with that letter. */
    boolean goesOnWith(char c) {
      return (nextLetters & 1L << (c & 63)) != 0;
    }

    /** The word itself, and "q1" to "q4" where a number is part of it. */
    private List<String> written() {
      boolean quarter = (terms & Term.QUARTER_NAME.bit()) != 0;
      return quarter
          ? List.of(letters, letters + 1, letters + 2, letters + 3, letters + 4)
          : List.of(letters);
    }

    private boolean isCue() {
      return Arrays.stream(senses).anyMatch(sense -> CUES.contains(sense.term()));
    }

    private void add(Sense sense) {
      senses = Arrays.copyOf(senses, senses.length + 1);
      senses[senses.length - 1] = sense;
      terms |= sense.term().bit();
      starts |= STARTERS.contains(sense.term());
    }
  }

  /** The words behind the first one of an expression, and what all of them mean together. */
  record Phrase(String[] rest, Word meaning) {}

  private final Map<String, Word> words = new LinkedHashMap<>();
  private final List<Term[]> joins = new ArrayList<>();
  private final long[] known = new long[KNOWN];
  private final Word[] slots = new Word[SLOTS];

  private DateVocabulary() {}

  /** The vocabulary in that resource of the commitments folder. */
  static DateVocabulary of(String resource) {
    DateVocabulary vocabulary = new DateVocabulary();
    vocabulary.read(resource);
    vocabulary.join();
    vocabulary.linkPhrases();
    vocabulary.words.values().forEach(vocabulary::fill);
    return vocabulary;
  }

  /**
   * The word of that hash whose letters stand in the text from start to end, or null.
   *
   * @param hash as of {@link String#hashCode()} of the word in lower case
   */
  Word find(int hash, char[] text, int start, int end) {
    if ((known[hash >>> 6 & KNOWN - 1] & 1L << hash) == 0) {
      return null;
    }
    int slot = slot(hash);
    while (slots[slot] != null) {
      if (slots[slot].hash == hash && equals(slots[slot].letters, text, start, end)) {
        return slots[slot];
      }
      slot = slot + 1 & SLOTS - 1;
    }
    return null;
  }

  /** Words without which, and without a digit, no expression of time is written. */
  Set<String> cues() {
    Set<String> cues = new HashSet<>();
    words.values().stream()
        .filter(word -> word.isCue() && word.letters.indexOf(' ') < 0)
        .forEach(word -> cues.addAll(word.written()));
    words.values().stream()
        .filter(word -> word.isCue() && word.letters.indexOf(' ') > 0)
        .map(word -> List.of(word.letters.split("[ -]")))
        .filter(parts -> parts.stream().noneMatch(cues::contains))
        .map(parts -> Collections.max(parts, Comparator.comparingInt(String::length)))
        .toList()
        .forEach(cues::add);
    return cues;
  }

  private static boolean equals(String letters, char[] text, int start, int end) {
    if (letters.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (lower(text[i]) != letters.charAt(i - start)) {
        return false;
      }
    }
    return true;
  }

  /** The letter in lower case whatever the locale, typographic apostrophes straightened. */
  static char lower(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return c == '’' ? '\'' : Character.toLowerCase(c);
  }

  private static int slot(int hash) {
    return (hash ^ hash >>> 13) & SLOTS - 1;
  }

  private void fill(Word word) {
    if (word.letters.indexOf(' ') < 0) {
      int hash = word.letters.hashCode();
      known[hash >>> 6 & KNOWN - 1] |= 1L << hash;
      int slot = slot(hash);
      while (slots[slot] != null) {
        slot = slot + 1 & SLOTS - 1;
      }
      slots[slot] = word;
    }
  }

  private void read(String resource) {
    WordFile.lines(resource).forEach(line -> readLine(line, resource));
  }

  private void readLine(String line, String resource) {
    if (line.startsWith("JOIN ")) {
      String[] parts = line.split(" ");
      joins.add(new Term[] {Term.valueOf(parts[1]), Term.valueOf(parts[2])});
      return;
    }
    int colon = line.indexOf(':');
    if (colon < 0) {
      throw new IllegalStateException("No colon in \"" + line + "\" of vocabulary " + resource);
    }
    Sense sense = sense(line.substring(0, colon).strip());
    for (String word : line.substring(colon + 1).split(",")) {
      word(word.strip().toLowerCase(Locale.ROOT)).add(sense);
    }
  }

  private Word word(String letters) {
    return words.computeIfAbsent(letters, Word::new);
  }

  private static Sense sense(String head) {
    boolean weak = head.endsWith("?");
    String[] parts = (weak ? head.substring(0, head.length() - 1) : head).split(" ");
    int value = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
    return new Sense(Term.valueOf(parts[0]), value, weak);
  }

  private void linkPhrases() {
    for (Word whole : List.copyOf(words.values())) {
      int space = whole.letters.indexOf(' ');
      if (space > 0) {
        Word first = word(whole.letters.substring(0, space));
        List<Phrase> phrases = new ArrayList<>(first.phrases);
        phrases.add(new Phrase(whole.letters.substring(space + 1).split(" "), whole));
        phrases.sort((a, b) -> b.rest().length - a.rest().length);
        first.phrases = phrases;
        first.nextLetters |= 1L << (whole.letters.charAt(space + 1) & 63);
      }
    }
  }

  private void join() {
    List<Word> simple = List.copyOf(words.values());
    for (Term[] join : joins) {
      for (Word first : simple) {
        boolean joinable = (first.terms & join[0].bit()) != 0 && first.letters.length() > 3;
        if (joinable) {
          simple.forEach(second -> join(first, second, join));
        }
      }
    }
  }

  private void join(Word first, Word second, Term[] join) {
    boolean fits = (second.terms & join[1].bit()) != 0 && second.letters.indexOf(' ') < 0;
    if (fits && !words.containsKey(first.letters + second.letters)) {
      Word joined = word(first.letters + second.letters);
      joined.add(first.senses[0]);
      Arrays.stream(second.senses).filter(s -> s.term() == join[1]).forEach(joined::add);
    }
  }
}

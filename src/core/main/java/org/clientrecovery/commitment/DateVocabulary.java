package org.clientrecovery.commitment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of one language that take part in expressions of time.
 *
 * <p>A line of the resource gives a term, its value where it has one, and the words after a colon:
 * {@code WEEKDAY 5: friday, fri}. A question mark after the value marks weak words. A word may
 * consist of several; the longest one found in the text counts. {@code JOIN WEEKDAY DAYPART} allows
 * words that are written as one, such as "Freitagnachmittag".
 */
final class DateVocabulary {
  private static final Sense[] NONE = {};

  private final Map<String, Sense[]> words = new HashMap<>(1024);
  private final Map<String, List<String[]>> phrases = new HashMap<>();
  private final List<Term[]> joins = new ArrayList<>();

  private DateVocabulary() {}

  /** The vocabulary in that resource of this package's folder. */
  static DateVocabulary of(String... resources) {
    DateVocabulary vocabulary = new DateVocabulary();
    Arrays.stream(resources).forEach(vocabulary::read);
    vocabulary.join();
    return vocabulary;
  }

  /** What the lower-case word can mean; empty for all words without a part in time. */
  Sense[] senses(String word) {
    return words.getOrDefault(word, NONE);
  }

  /** The expressions of several words that start with this one, longest first, without it. */
  List<String[]> phrasesAfter(String word) {
    return phrases.getOrDefault(word, List.of());
  }

  private void read(String resource) {
    try (InputStream in = DateVocabulary.class.getResourceAsStream("/commitments/" + resource)) {
      if (in == null) {
        throw new IllegalStateException("Vocabulary " + resource + " is missing from the jar");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        readLine(line.strip(), resource);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Vocabulary " + resource + " can't be read", e);
    }
  }

  private void readLine(String line, String resource) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
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
      add(word.strip().toLowerCase(Locale.ROOT), sense);
    }
  }

  private static Sense sense(String head) {
    boolean weak = head.endsWith("?");
    String[] parts = (weak ? head.substring(0, head.length() - 1) : head).split(" ");
    int value = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
    return new Sense(Term.valueOf(parts[0]), value, weak);
  }

  private void add(String word, Sense sense) {
    Sense[] old = senses(word);
    Sense[] grown = Arrays.copyOf(old, old.length + 1);
    grown[old.length] = sense;
    words.put(word, grown);
    int space = word.indexOf(' ');
    if (space > 0) {
      List<String[]> known =
          phrases.computeIfAbsent(word.substring(0, space), key -> new ArrayList<>());
      known.add(word.substring(space + 1).split(" "));
      known.sort((a, b) -> b.length - a.length);
    }
  }

  private void join() {
    for (Term[] join : joins) {
      Map<String, Sense[]> joined = new HashMap<>();
      words.forEach((first, senses) -> joinWith(first, senses, join, joined));
      joined.forEach(words::putIfAbsent);
    }
  }

  private void joinWith(String first, Sense[] senses, Term[] join, Map<String, Sense[]> joined) {
    for (Sense sense : senses) {
      if (sense.term() == join[0] && first.length() > 3) {
        words.forEach(
            (second, others) ->
                Arrays.stream(others)
                    .filter(other -> other.term() == join[1] && second.indexOf(' ') < 0)
                    .forEach(other -> joined.put(first + second, new Sense[] {sense, other})));
      }
    }
  }
}

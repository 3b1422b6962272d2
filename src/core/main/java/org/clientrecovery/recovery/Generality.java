package org.clientrecovery.recovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Words such as "always", "never" and "everything" in a problem: true to the feeling, but nobody
 * can check them, or tell when they are solved. English and German.
 *
 * <p>What says a number all the same is none: "never before March", "every 3 hours", "almost
 * always" is one, "not always" is none.
 *
 * @param quote the words as they were written
 * @param start of the first UTF-16 unit
 */
public record Generality(String quote, int start, int end) {
  private static final List<List<String>> PHRASES =
      phrases(
          "always",
          "never",
          "ever",
          "everything",
          "nothing",
          "everyone",
          "everybody",
          "nobody",
          "no one",
          "constantly",
          "continually",
          "permanently",
          "forever",
          "every time",
          "every single time",
          "each time",
          "each and every",
          "all the time",
          "all of the time",
          "the whole time",
          "all day long",
          "time and again",
          "again and again",
          "over and over",
          "nothing but",
          "anything",
          "whatsoever",
          "not once",
          "at no time",
          "day in day out",
          "immer",
          "immer wieder",
          "nie",
          "niemals",
          "alles",
          "nichts",
          "jeder",
          "alle",
          "niemand",
          "keiner",
          "ständig",
          "dauernd",
          "andauernd",
          "permanent",
          "jedes mal",
          "jedesmal",
          "die ganze zeit",
          "überhaupt nicht",
          "überhaupt nichts",
          "überall",
          "nirgends",
          "zu keiner zeit",
          "tagein tagaus");

  /** What takes the generality out of the words after it: "not always", "fast immer" does not. */
  private static final List<String> NEGATIONS = List.of("not", "don't", "doesn't", "nicht");

  /** What makes a time or a number of the word before it: "never before", "alle 3 Stunden". */
  private static final List<String> BOUNDED_BY =
      List.of("before", "until", "since", "between", "again", "vor", "bis", "seit", "zwischen");

  /** Words that say much with a number or a noun behind them, and little alone. */
  private static final List<String> COUNTABLE = List.of("alle", "jeder", "anything", "ever");

  /** The generalities of that text in their order, the longest first where two overlap. */
  public static List<Generality> in(String text) {
    List<Words.Word> words = Words.of(text);
    List<Generality> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int length = lengthAt(words, at);
      if (length > 0 && !isBounded(words, at, length)) {
        found.add(at(text, words.get(at), words.get(at + length - 1)));
      }
      at += Math.max(1, length);
    }
    return found;
  }

  private static Generality at(String text, Words.Word first, Words.Word last) {
    return new Generality(text.substring(first.start(), last.end()), first.start(), last.end());
  }

  private static int lengthAt(List<Words.Word> words, int at) {
    return PHRASES.stream()
        .filter(phrase -> begins(words, at, phrase))
        .mapToInt(List::size)
        .findFirst()
        .orElse(0);
  }

  private static boolean begins(List<Words.Word> words, int at, List<String> phrase) {
    if (at + phrase.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      if (!words.get(at + i).lower().equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBounded(List<Words.Word> words, int at, int length) {
    String before = at > 0 ? words.get(at - 1).lower() : "";
    String word = words.get(at).lower();
    String after = at + length < words.size() ? words.get(at + length).lower() : "";
    return NEGATIONS.contains(before)
        || BOUNDED_BY.contains(after)
        || Counting.isNumber(after)
        || (length == 1 && COUNTABLE.contains(word) && !isAtEnd(words, at));
  }

  private static boolean isAtEnd(List<Words.Word> words, int at) {
    return at + 1 == words.size();
  }

  private static List<List<String>> phrases(String... phrases) {
    return Arrays.stream(phrases)
        .map(phrase -> List.of(phrase.split(" ")))
        .sorted(Comparator.comparingInt((List<String> phrase) -> -phrase.size()))
        .toList();
  }
}

package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.clientrecovery.text.CommentText;
import org.clientrecovery.text.TokenKind;

/**
 * All words that the patterns of a language know, and which tests each passes.
 *
 * <p>A token is looked up once; it gets up to three symbols: for its letters, for the ending of a
 * word that no pattern names, and for its shape. A symbol is a sorted list of tests. Immutable.
 */
final class Vocabulary {
  static final int LONGEST_ENDING = 6;
  private static final int LONGEST_BEGINNING = 24;
  private static final int SHAPES = 64;

  private final int testCount;
  private final int[][] symbols;

  private final TestMembers members;
  private final WordSigns signs;

  private final int mask;
  private final String[] words;
  private final int[] wordHashes;
  private final int[] wordSymbols;
  private final int prefixMask;
  private final String[] prefixes;
  private final int[] prefixHashes;
  private final int[] prefixSymbols;
  private final int[] endingSymbols;
  private final String[] endings;
  private final int[] endingHashes;
  private final int endingMask;
  private final int[] shapeSymbols = new int[SHAPES];

  /**
   * @param always the test that every token passes, or -1
   */
  Vocabulary(Map<WordTest, Integer> tests, int always, Map<String, String> variants) {
    testCount = tests.size();
    Map<String, TreeSet<Integer>> notes = notes(tests);
    List<int[]> lists = new ArrayList<>();
    lists.add(new int[0]);
    Map<String, TreeSet<Integer>> exact = ofSign(notes, '=');
    Map<String, TreeSet<Integer>> before = ofSign(notes, '<');
    Map<String, TreeSet<Integer>> behind = ofSign(notes, '>');
    exact.forEach((word, passed) -> inherit(word, passed, before, behind));
    variants.forEach(
        (spelling, meant) -> {
          TreeSet<Integer> passed =
              exact.computeIfAbsent(spelling, key -> inherited(key, before, behind));
          passed.addAll(exact.getOrDefault(meant, inherited(meant, before, behind)));
        });
    before.forEach((prefix, passed) -> inherit(prefix, passed, before, Map.of()));
    behind.forEach((ending, passed) -> passed.addAll(inherited(ending, Map.of(), behind)));
    int wordRoom = room(exact.size());
    words = new String[wordRoom];
    wordSymbols = new int[wordRoom];
    mask = wordRoom - 1;
    fill(exact, words, wordSymbols, lists);
    wordHashes = hashes(words);
    int prefixRoom = room(before.size());
    prefixes = new String[prefixRoom];
    prefixSymbols = new int[prefixRoom];
    prefixMask = prefixRoom - 1;
    fill(before, prefixes, prefixSymbols, lists);
    prefixHashes = hashes(prefixes);
    int endingRoom = room(behind.size());
    endings = new String[endingRoom];
    endingSymbols = new int[endingRoom];
    endingMask = endingRoom - 1;
    fill(behind, endings, endingSymbols, lists);
    endingHashes = hashes(endings);
    fillShapes(ofSign(notes, '#'), lists);
    symbols = lists.toArray(new int[0][]);
    members = new TestMembers(symbols, testCount, always);
    signs = new WordSigns(symbols, testCount, always);
  }

  private static Map<String, TreeSet<Integer>> notes(Map<WordTest, Integer> tests) {
    Map<String, TreeSet<Integer>> notes = new HashMap<>();
    tests.forEach(
        (test, number) ->
            test.notes()
                .forEach(note -> notes.computeIfAbsent(note, key -> new TreeSet<>()).add(number)));
    return notes;
  }

  private static Map<String, TreeSet<Integer>> ofSign(
      Map<String, TreeSet<Integer>> notes, char sign) {
    Map<String, TreeSet<Integer>> part = new HashMap<>();
    notes.forEach(
        (note, passed) -> {
          if (note.charAt(0) == sign) {
            part.put(note.substring(1), new TreeSet<>(passed));
          }
        });
    return part;
  }

  private static void inherit(
      String word,
      Collection<Integer> passed,
      Map<String, TreeSet<Integer>> before,
      Map<String, TreeSet<Integer>> behind) {
    passed.addAll(inherited(word, before, behind));
  }

  private static TreeSet<Integer> inherited(
      String word, Map<String, TreeSet<Integer>> before, Map<String, TreeSet<Integer>> behind) {
    TreeSet<Integer> all = new TreeSet<>();
    for (int i = 1; i <= word.length(); i++) {
      all.addAll(before.getOrDefault(word.substring(0, i), new TreeSet<>()));
      all.addAll(behind.getOrDefault(word.substring(word.length() - i), new TreeSet<>()));
    }
    return all;
  }

  private static int room(int count) {
    return Integer.highestOneBit(Math.max(8, count) * 4 - 1);
  }

  /** The commonest words first, so that what is asked most lies together. */
  private static void fill(
      Map<String, TreeSet<Integer>> entries, String[] keys, int[] values, List<int[]> lists) {
    List<String> sorted = new ArrayList<>(entries.keySet());
    sorted.sort(
        Comparator.comparingInt((String word) -> -CommonWords.frequency(word))
            .thenComparing(word -> word));
    sorted.forEach(
        key -> {
          TreeSet<Integer> passed = entries.get(key);
          int at = spread(key.hashCode()) & keys.length - 1;
          while (keys[at] != null) {
            at = at + 1 & keys.length - 1;
          }
          keys[at] = key;
          values[at] = lists.size();
          lists.add(passed.stream().mapToInt(Integer::intValue).toArray());
        });
  }

  private static int[] hashes(String[] keys) {
    int[] hashes = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      hashes[i] = keys[i] == null ? 0 : keys[i].hashCode();
    }
    return hashes;
  }

  private void fillShapes(Map<String, TreeSet<Integer>> shapes, List<int[]> lists) {
    for (int shape = 0; shape < SHAPES; shape++) {
      TreeSet<Integer> passed = new TreeSet<>();
      int kind = shape & 15;
      if (kind < TokenKind.values().length) {
        passed.addAll(shapes.getOrDefault(TokenKind.values()[kind].name(), new TreeSet<>()));
      }
      if ((shape & 16) != 0) {
        passed.addAll(shapes.getOrDefault("NAME", new TreeSet<>()));
      }
      if ((shape & 32) != 0) {
        passed.addAll(shapes.getOrDefault("SHOUTED", new TreeSet<>()));
      }
      shapeSymbols[shape] = passed.isEmpty() ? 0 : lists.size();
      if (!passed.isEmpty()) {
        lists.add(passed.stream().mapToInt(Integer::intValue).toArray());
      }
    }
  }

  private static int spread(int hash) {
    return hash ^ hash >>> 15;
  }

  int testCount() {
    return testCount;
  }

  int symbolCount() {
    return symbols.length;
  }

  /** The tests that a symbol passes, ascending. */
  int[] tests(int symbol) {
    return symbols[symbol];
  }

  boolean passes(int symbol, int test) {
    return members.passes(symbol, test);
  }

  WordSigns signs() {
    return signs;
  }

  TestMembers members() {
    return members;
  }

  /** The symbol of the letters of that token: a word that patterns name, or one that begins so. */
  int lexical(CommentText text, int token) {
    int hash = text.wordHash(token);
    int at = spread(hash) & mask;
    while (words[at] != null) {
      if (wordHashes[at] == hash && text.matches(token, words[at])) {
        return wordSymbols[at];
      }
      at = at + 1 & mask;
    }
    return -1;
  }

  /** The symbol of the longest known beginning of that token, or 0. */
  int beginning(CommentText text, int token) {
    int length = Math.min(text.wordLength(token), LONGEST_BEGINNING);
    int hash = 0;
    int found = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + text.wordChar(token, i);
      if (i > 0) {
        int at = spread(hash) & prefixMask;
        while (prefixes[at] != null) {
          if (prefixHashes[at] == hash
              && prefixes[at].length() == i + 1
              && regionMatches(text, token, 0, prefixes[at])) {
            found = prefixSymbols[at];
          }
          at = at + 1 & prefixMask;
        }
      }
    }
    return found;
  }

  /** The symbol of the longest known ending of that token, or 0. */
  int ending(CommentText text, int token) {
    int length = text.wordLength(token);
    for (int size = Math.min(length, LONGEST_ENDING); size > 1; size--) {
      int hash = 0;
      for (int i = length - size; i < length; i++) {
        hash = 31 * hash + text.wordChar(token, i);
      }
      int at = spread(hash) & endingMask;
      while (endings[at] != null) {
        if (endingHashes[at] == hash
            && endings[at].length() == size
            && regionMatches(text, token, length - size, endings[at])) {
          return endingSymbols[at];
        }
        at = at + 1 & endingMask;
      }
    }
    return 0;
  }

  private static boolean regionMatches(CommentText text, int token, int from, String letters) {
    for (int i = 0; i < letters.length(); i++) {
      if (text.wordChar(token, from + i) != letters.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The symbol of the token's kind and capitals. */
  int shape(CommentText text, int token, boolean opensSentence) {
    int shape = text.kind(token).ordinal();
    if (text.isCapitalised(token) && !opensSentence && !text.is(token, "i")) {
      shape |= 16;
    }
    return shapeSymbols[text.isShouted(token) ? shape | 32 : shape];
  }
}

package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private static final int SHAPES = 64;

  private final int testCount;
  private final int symbolCount;
  private final TestMembers members;
  private final WordSigns signs;
  private final BranchTable branches;
  private final int choiceCount;

  private final WordTable words;
  private final WordTable beginnings;
  private final WordTable endings;
  private final PartLengths beginningLengths;
  private final PartLengths endingLengths;
  private final int[] shapeSymbols = new int[SHAPES];

  /**
   * @param tests by number
   * @param always the test that every token passes, or -1
   * @param choices by number, the tests of the first words of their branches
   */
  Vocabulary(List<WordTest> tests, int always, List<int[]> choices) {
    testCount = tests.size();
    Map<String, TestList> notes = notes(tests);
    List<int[]> lists = new ArrayList<>();
    lists.add(new int[0]);
    Map<String, TestList> exact = ofSign(notes, '=');
    Map<String, TestList> before = ofSign(notes, '<');
    Map<String, TestList> behind = ofSign(notes, '>');
    exact.forEach((word, passed) -> inherit(word, passed, before, behind));
    before.forEach((prefix, passed) -> inherit(prefix, passed, before, Map.of()));
    behind.forEach((ending, passed) -> inherit(ending, passed, Map.of(), behind));
    words = table(exact, lists);
    beginnings = table(before, lists);
    endings = table(behind, lists);
    beginningLengths = new PartLengths(before.keySet(), false);
    endingLengths = new PartLengths(behind.keySet(), true);
    fillShapes(ofSign(notes, '#'), lists);
    int[][] symbols = lists.toArray(new int[0][]);
    symbolCount = symbols.length;
    members = new TestMembers(symbols, testCount, always);
    signs = new WordSigns(symbols, testCount, always);
    branches = new BranchTable(choices, BranchTable.byTest(symbols, testCount), always);
    choiceCount = choices.size();
  }

  private static Map<String, TestList> notes(List<WordTest> tests) {
    Map<String, TestList> notes = new HashMap<>();
    for (int number = 0; number < tests.size(); number++) {
      for (String note : tests.get(number).notes()) {
        notes.computeIfAbsent(note, key -> new TestList()).add(number);
      }
    }
    return notes;
  }

  private static Map<String, TestList> ofSign(Map<String, TestList> notes, char sign) {
    Map<String, TestList> part = new HashMap<>();
    notes.forEach(
        (note, passed) -> {
          if (note.charAt(0) == sign) {
            part.put(note.substring(1), passed);
          }
        });
    return part;
  }

  /** Adds the tests that the beginnings and endings of a word pass. */
  private static void inherit(
      String word, TestList passed, Map<String, TestList> before, Map<String, TestList> behind) {
    for (int i = 1; i <= word.length(); i++) {
      TestList beginning = before.get(word.substring(0, i));
      if (beginning != null) {
        passed.addAll(beginning);
      }
      TestList ending = behind.get(word.substring(word.length() - i));
      if (ending != null) {
        passed.addAll(ending);
      }
    }
  }

  /** The commonest words first, so that what is asked most lies together. */
  private static WordTable table(Map<String, TestList> entries, List<int[]> lists) {
    List<String> sorted = new ArrayList<>(entries.keySet());
    sorted.sort(
        Comparator.comparingInt((String word) -> -CommonWords.frequency(word))
            .thenComparing(word -> word));
    WordTable table = new WordTable(sorted, lists.size());
    sorted.forEach(word -> lists.add(entries.get(word).toArray()));
    return table;
  }

  private void fillShapes(Map<String, TestList> shapes, List<int[]> lists) {
    for (int shape = 0; shape < SHAPES; shape++) {
      int[] passed = passedBy(shape, shapes);
      shapeSymbols[shape] = passed.length == 0 ? 0 : lists.size();
      if (passed.length > 0) {
        lists.add(passed);
      }
    }
  }

  private static int[] passedBy(int shape, Map<String, TestList> shapes) {
    TestList passed = new TestList();
    int kind = shape & 15;
    if (kind < TokenKind.values().length) {
      passed.addAll(shapes.getOrDefault(TokenKind.values()[kind].name(), new TestList()));
    }
    if ((shape & 16) != 0) {
      passed.addAll(shapes.getOrDefault("NAME", new TestList()));
    }
    if ((shape & 32) != 0) {
      passed.addAll(shapes.getOrDefault("SHOUTED", new TestList()));
    }
    return passed.toArray();
  }

  int testCount() {
    return testCount;
  }

  /** Whether it was built of so many tests and choices. */
  boolean isOf(int tests, int choices) {
    return testCount == tests && choiceCount == choices;
  }

  BranchTable branches() {
    return branches;
  }

  int symbolCount() {
    return symbolCount;
  }

  /** The tests that a symbol passes, ascending, with that which every token does. */
  int[] tests(int symbol) {
    return members.tests(symbol);
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

  /** The symbol of the letters of that token where patterns name the word, or -1. */
  int lexical(CommentText text, int token) {
    return words.find(text, token);
  }

  /** How many words patterns name: these have the symbols from 1. */
  int wordCount() {
    return words.count();
  }

  /** Gives the symbol and hash of each of them. */
  void forEachWord(WordTable.Words taken) {
    words.forEach(taken);
  }

  /** The symbol of the longest known beginning of that token, or 0. */
  int beginning(CommentText text, int token) {
    for (int left = beginningLengths.of(text, token); left != 0; left &= ~longest(left)) {
      int size = Integer.numberOfTrailingZeros(longest(left));
      int symbol = beginnings.find(text, token, 0, size, hash(text, token, 0, size));
      if (symbol != WordTable.NONE) {
        return symbol;
      }
    }
    return 0;
  }

  /** The symbol of the longest known ending of that token, or 0. */
  int ending(CommentText text, int token) {
    for (int left = endingLengths.of(text, token); left != 0; left &= ~longest(left)) {
      int size = Integer.numberOfTrailingZeros(longest(left));
      int from = text.wordLength(token) - size;
      int symbol = endings.find(text, token, from, size, hash(text, token, from, size));
      if (symbol != WordTable.NONE) {
        return symbol;
      }
    }
    return 0;
  }

  private static int longest(int lengths) {
    return Integer.highestOneBit(lengths);
  }

  private static int hash(CommentText text, int token, int from, int size) {
    int hash = 0;
    for (int i = from; i < from + size; i++) {
      hash = 31 * hash + text.wordChar(token, i);
    }
    return hash;
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

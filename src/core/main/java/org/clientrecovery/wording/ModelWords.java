package org.clientrecovery.wording;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.clientrecovery.text.CommentText;
import org.clientrecovery.text.TokenKind;

/** Word classes and common words that a trained table tells apart. Immutable. */
final class ModelWords {
  private static final int ED = "~ed".hashCode();
  private static final int ING = "~ing".hashCode();
  private static final int LY = "~ly".hashCode();
  private static final int OTHER = "~".hashCode();

  private static final byte NO_CLASS = Byte.MAX_VALUE;

  /** Classes of people: with one of them the sentence speaks of somebody. */
  private static final Set<String> PERSONS =
      Set.of("we", "i", "us", "our", "your", "client", "they", "client-noun", "sorry");

  private final byte[] classOfSymbol;
  private final int[] tags;
  private final NumberSet common;

  private final boolean[] personal;
  private final WordClusters clusters;
  private final WordNumbers numbers;

  /** By symbol of a word that patterns name: what the table knows of it. */
  private final long[] knownOfSymbol;

  /** The same of what stands for all tokens of a kind. */
  private final long[] knownOfKind;

  /**
   * @param tests of the table's classes in the vocabulary, -1 where the pack lacks one; the first
   *     class that fits counts
   */
  ModelWords(ModelTable table, int[] tests, Vocabulary vocabulary) {
    List<String> names = table.tags();
    tags = names.stream().mapToInt(name -> ("@" + name).hashCode()).toArray();
    classOfSymbol = new byte[vocabulary.symbolCount()];
    for (int symbol = 0; symbol < classOfSymbol.length; symbol++) {
      classOfSymbol[symbol] = firstClass(symbol, tests, vocabulary);
    }
    common = new NumberSet(table.common().stream().mapToInt(String::hashCode).toArray());
    clusters = table.clusters();
    numbers = table.words();
    knownOfSymbol = new long[vocabulary.wordCount() + 1];
    vocabulary.forEachWord((symbol, hash) -> knownOfSymbol[symbol] = numbers.find(hash));
    knownOfKind =
        Stream.of(TokenKind.values())
            .mapToLong(kind -> numbers.find(kind.standIn().hashCode()))
            .toArray();
    personal = new boolean[tags.length];
    for (int i = 0; i < personal.length; i++) {
      personal[i] = PERSONS.contains(names.get(i));
    }
  }

  private static byte firstClass(int symbol, int[] tests, Vocabulary vocabulary) {
    for (byte i = 0; i < tests.length; i++) {
      if (tests[i] >= 0 && vocabulary.passes(symbol, tests[i])) {
        return i;
      }
    }
    return NO_CLASS;
  }

  /** The class of that token, or 0. */
  int tag(Matching matching, int token) {
    int first = classOf(matching, token);
    return first < 0 ? 0 : tags[first];
  }

  /** The number of the class of that token, or -1. */
  private int classOf(Matching matching, int token) {
    int first =
        Math.min(
            classOfSymbol[matching.lexical(token)],
            Math.min(classOfSymbol[matching.ending(token)], classOfSymbol[matching.shape(token)]));
    return first == NO_CLASS ? -1 : first;
  }

  /** Whether a sentence speaks of people. */
  boolean isPersonal(Matching matching, CommentText text, int sentence) {
    for (int token = text.firstToken(sentence); token < text.endToken(sentence); token++) {
      int first = classOf(matching, token);
      if (first >= 0 && personal[first]) {
        return true;
      }
    }
    return false;
  }

  /** What the table knows of a token, see {@link WordNumbers}. */
  long known(CommentText text, Matching matching, int token) {
    if (text.isWord(token)) {
      int symbol = matching.lexical(token);
      return symbol > 0 && symbol < knownOfSymbol.length
          ? knownOfSymbol[symbol]
          : numbers.find(text.wordHash(token));
    }
    return knownOfKind[text.kind(token).ordinal()];
  }

  /** The cluster of the word with that hash; the word itself where it is common or in none. */
  int cluster(int word) {
    return clusters.of(word);
  }

  /** A common word as itself, any other by its shape. */
  int other(CommentText text, int token) {
    if (!text.isWord(token)) {
      return text.standInHash(token);
    }
    int hash = text.wordHash(token);
    if (common.contains(hash)) {
      return hash;
    }
    int length = text.wordLength(token);
    if (length > 4
        && text.wordChar(token, length - 2) == 'e'
        && text.wordChar(token, length - 1) == 'd') {
      return ED;
    }
    if (length > 4
        && text.wordChar(token, length - 3) == 'i'
        && text.wordChar(token, length - 1) == 'g') {
      return ING;
    }
    if (length > 4
        && text.wordChar(token, length - 2) == 'l'
        && text.wordChar(token, length - 1) == 'y') {
      return LY;
    }
    return OTHER;
  }
}

package org.clientrecovery.wording;

import java.util.List;
import org.clientrecovery.text.CommentText;

/** Word classes and common words that a trained table tells apart. Immutable. */
final class ModelWords {
  private static final int NUMBER = "~number".hashCode();
  private static final int LINK = "~link".hashCode();
  private static final int NAME = "~name".hashCode();
  private static final int ED = "~ed".hashCode();
  private static final int ING = "~ing".hashCode();
  private static final int LY = "~ly".hashCode();
  private static final int OTHER = "~".hashCode();

  private static final byte NO_CLASS = Byte.MAX_VALUE;

  private final byte[] classOfSymbol;
  private final int[] tags;
  private final int[] common;
  private final int[] subjects;
  private final int[] auxiliaries;
  private final int[] negations;
  private final int[] nouns;
  private final int[] persons;

  /**
   * @param names of word classes, the first that fits counts
   * @param tests of those classes in the vocabulary, -1 where the pack lacks one
   * @param common words that stand for themselves where no class fits
   */
  ModelWords(List<String> names, int[] tests, List<String> common, Vocabulary vocabulary) {
    tags = names.stream().mapToInt(name -> ("@" + name).hashCode()).toArray();
    classOfSymbol = new byte[vocabulary.symbolCount()];
    for (int symbol = 0; symbol < classOfSymbol.length; symbol++) {
      classOfSymbol[symbol] = firstClass(symbol, tests, vocabulary);
    }
    this.common = common.stream().mapToInt(String::hashCode).sorted().toArray();
    subjects = hashes("@we", "@i", "@client", "@they", "@client-noun");
    auxiliaries = hashes("@should", "@have", "@be", "@do", "@can", "@will", "@would");
    negations = hashes("@not", "@always");
    persons =
        hashes("@we", "@i", "@us", "@our", "@your", "@client", "@they", "@client-noun", "@sorry");
    nouns = hashes("@problem", "@fault", "@rule", "@trouble", "@client-noun", "@your", "@our");
  }

  private static byte firstClass(int symbol, int[] tests, Vocabulary vocabulary) {
    for (byte i = 0; i < tests.length; i++) {
      if (tests[i] >= 0 && vocabulary.passes(symbol, tests[i])) {
        return i;
      }
    }
    return NO_CLASS;
  }

  private static int[] hashes(String... names) {
    return java.util.Arrays.stream(names).mapToInt(String::hashCode).sorted().toArray();
  }

  private static boolean holds(int[] sorted, int value) {
    return java.util.Arrays.binarySearch(sorted, value) >= 0;
  }

  /** The class of that token, or 0. */
  int tag(Matching matching, int token) {
    int first =
        Math.min(
            classOfSymbol[matching.lexical(token)],
            Math.min(classOfSymbol[matching.ending(token)], classOfSymbol[matching.shape(token)]));
    return first == NO_CLASS ? 0 : tags[first];
  }

  /** Whether the letters of the token say something by themselves. */
  boolean isPlain(CommentText text, int token) {
    return text.isWord(token);
  }

  /** The shape of a number, link, mention or file. */
  int shape(CommentText text, int token) {
    return switch (text.kind(token)) {
      case NUMBER, REFERENCE -> NUMBER;
      case MENTION -> NAME;
      default -> LINK;
    };
  }

  /** A common word as itself, any other by its shape. */
  int other(CommentText text, int token) {
    if (!text.isWord(token)) {
      return shape(text, token);
    }
    int hash = text.wordHash(token);
    if (holds(common, hash)) {
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

  boolean isSubject(int tag) {
    return holds(subjects, tag);
  }

  /** Whether the class is of people: then the sentence speaks of somebody. */
  boolean isPersonal(int tag) {
    return holds(persons, tag);
  }

  boolean isAuxiliary(int tag) {
    return holds(auxiliaries, tag);
  }

  boolean isNegation(int tag) {
    return holds(negations, tag);
  }

  /** Whether the clause goes on with that tag as its verb or object. */
  boolean isVerb(int tag) {
    return !isSubject(tag) && !holds(nouns, tag) && tag != LY;
  }
}

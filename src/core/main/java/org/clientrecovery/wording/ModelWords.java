package org.clientrecovery.wording;

import java.util.List;
import java.util.Set;
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

  static final int SUBJECT = 1;
  static final int AUXILIARY = 2;
  static final int NEGATION = 4;

  /** The clause goes on with it as its verb or object. */
  static final int VERB = 8;

  /** It is of people: the sentence speaks of somebody. */
  static final int PERSONAL = 16;

  private static final Set<String> SUBJECTS = Set.of("we", "i", "client", "they", "client-noun");
  private static final Set<String> AUXILIARIES =
      Set.of("should", "have", "be", "do", "can", "will", "would");
  private static final Set<String> NEGATIONS = Set.of("not", "always");
  private static final Set<String> PERSONS =
      Set.of("we", "i", "us", "our", "your", "client", "they", "client-noun", "sorry");
  private static final Set<String> NOUNS =
      Set.of("problem", "fault", "rule", "trouble", "client-noun", "your", "our");

  private final byte[] classOfSymbol;
  private final int[] tags;
  private final NumberSet common;

  /** By class: what it does in a clause. */
  private final byte[] roles;

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
    this.common = new NumberSet(common.stream().mapToInt(String::hashCode).toArray());
    roles = new byte[tags.length];
    for (int i = 0; i < roles.length; i++) {
      roles[i] = (byte) roleOf(names.get(i));
    }
  }

  private static int roleOf(String name) {
    boolean subject = SUBJECTS.contains(name);
    return (subject ? SUBJECT : 0)
        | (AUXILIARIES.contains(name) ? AUXILIARY : 0)
        | (NEGATIONS.contains(name) ? NEGATION : 0)
        | (PERSONS.contains(name) ? PERSONAL : 0)
        | (subject || NOUNS.contains(name) ? 0 : VERB);
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
  int classOf(Matching matching, int token) {
    int first =
        Math.min(
            classOfSymbol[matching.lexical(token)],
            Math.min(classOfSymbol[matching.ending(token)], classOfSymbol[matching.shape(token)]));
    return first == NO_CLASS ? -1 : first;
  }

  /** The tag of the class of that number. */
  int tagOf(int number) {
    return tags[number];
  }

  /** What words of the class of that number do in a clause. */
  int roleOf(int number) {
    return roles[number];
  }

  /** What a word outside of all classes does in a clause, by its tag. */
  static int roleOfOther(int tag) {
    return tag == LY ? 0 : VERB;
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

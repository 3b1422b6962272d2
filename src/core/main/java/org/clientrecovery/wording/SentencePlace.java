package org.clientrecovery.wording;

import java.util.stream.Stream;
import org.clientrecovery.text.CommentText;
import org.clientrecovery.text.Layer;

/** Place, closing mark and length of a sentence, and whether nobody is spoken of, as bits. */
final class SentencePlace {
  static final char KIND = 'p';

  /** The hashes of their names, by bit. */
  static final int[] NAMES =
      Stream.of(
              "impersonal",
              "question",
              "statement",
              "exclamation",
              "short",
              "medium",
              "long",
              "first",
              "answer")
          .mapToInt(String::hashCode)
          .toArray();

  private static final int IMPERSONAL = 1;
  private static final int QUESTION = 1 << 1;
  private static final int STATEMENT = 1 << 2;
  private static final int EXCLAMATION = 1 << 3;
  private static final int SHORT = 1 << 4;
  private static final int MEDIUM = 1 << 5;
  private static final int LONG = 1 << 6;
  private static final int FIRST = 1 << 7;
  private static final int ANSWER = 1 << 8;

  private SentencePlace() {}

  static int of(CommentText text, int sentence, boolean personal) {
    int words = text.endToken(sentence) - text.firstToken(sentence);
    return (personal ? 0 : IMPERSONAL)
        | mark(text.mark(sentence))
        | (words < 5 ? SHORT : words < 12 ? MEDIUM : LONG)
        | (isFirst(text, sentence) ? FIRST : 0)
        | (followsQuote(text, sentence) ? ANSWER : 0);
  }

  private static int mark(char mark) {
    return mark == '?' ? QUESTION : mark == '!' ? STATEMENT | EXCLAMATION : STATEMENT;
  }

  private static boolean isFirst(CommentText text, int sentence) {
    return sentence == 0 || text.layer(sentence - 1) != Layer.OWN;
  }

  private static boolean followsQuote(CommentText text, int sentence) {
    return sentence > 0 && text.layer(sentence - 1) == Layer.QUOTE;
  }
}

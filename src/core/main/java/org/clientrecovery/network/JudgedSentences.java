package org.clientrecovery.network;

import java.util.stream.IntStream;
import org.clientrecovery.text.CommentText;
import org.clientrecovery.text.Layer;

/** Which sentences of a comment trained tables and networks judge. */
public final class JudgedSentences {
  private static final int SHORTEST = 3;

  private JudgedSentences() {}

  /** Their numbers, in order. */
  public static int[] of(CommentText text) {
    return IntStream.range(0, text.sentenceCount())
        .filter(sentence -> has(text, sentence))
        .toArray();
  }

  /** Whether a sentence is the writer's own and long enough to say something. */
  public static boolean has(CommentText text, int sentence) {
    return text.layer(sentence) == Layer.OWN
        && text.endToken(sentence) - text.firstToken(sentence) >= SHORTEST;
  }
}

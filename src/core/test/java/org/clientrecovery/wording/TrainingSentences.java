package org.clientrecovery.wording;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.clientrecovery.network.JudgedSentences;
import org.clientrecovery.text.CommentText;

/**
 * Prints the sentences that the network learns from, for the larger model that teaches it: comment,
 * place in it, labels ({@value #UNKNOWN} where nobody said), labels without a place, block, whether
 * it promises something ({@value #UNKNOWN} likewise), text. Arguments: training files.
 */
public final class TrainingSentences {
  static final String UNKNOWN = "?";

  private final PrintStream out;
  private int comments;

  private TrainingSentences(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] files) throws IOException {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    TrainingSentences sentences = new TrainingSentences(out);
    for (String file : files) {
      LabelledSentences.read(Path.of(file)).forEach(sentences::print);
    }
    out.flush();
  }

  private void print(LabelledSentences.Comment comment) {
    CommentText text = CommentText.of(comment.text());
    int[] judged = JudgedSentences.of(text);
    for (int i = 0; i < judged.length; i++) {
      String[] parts = {
        "c" + comments,
        "" + i,
        labels(comment, text, judged[i]),
        String.join(",", comment.unplaced()),
        comment.block(),
        promised(comment, text, judged[i]),
        words(text, judged[i])
      };
      out.println(String.join("\t", Arrays.asList(parts)));
    }
    comments++;
  }

  private static String labels(LabelledSentences.Comment comment, CommentText text, int sentence) {
    return comment.isOfWording() ? String.join(",", comment.labels(text, sentence)) : UNKNOWN;
  }

  private static String promised(
      LabelledSentences.Comment comment, CommentText text, int sentence) {
    return comment.promised() == null ? UNKNOWN : comment.promises(text, sentence) ? "1" : "0";
  }

  /** The sentence with its mark. */
  private static String words(CommentText text, int sentence) {
    int from = text.start(text.firstToken(sentence));
    int to = text.end(text.endToken(sentence) - 1);
    String source = text.source();
    return source.substring(from, Math.min(source.length(), to + 1)).replaceAll("\\s+", " ");
  }
}

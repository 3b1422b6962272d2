package org.clientrecovery.wording;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.clientrecovery.text.CommentText;

/**
 * Prints the sentences that the network learns from, for the larger model that teaches it: comment,
 * place in it, labels, labels without a place, block, text. Arguments: training files.
 */
public final class TrainingSentences {
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
    int[] judged = ModelScores.judged(text);
    for (int i = 0; i < judged.length; i++) {
      String placed = String.join(",", comment.labels(text, judged[i]));
      String unplaced = String.join(",", comment.unplaced());
      String block = comment.block();
      String[] parts = {"c" + comments, "" + i, placed, unplaced, block, words(text, judged[i])};
      out.println(String.join("\t", Arrays.asList(parts)));
    }
    comments++;
  }

  /** The sentence with its mark. */
  private static String words(CommentText text, int sentence) {
    int from = text.start(text.firstToken(sentence));
    int to = text.end(text.endToken(sentence) - 1);
    String source = text.source();
    return source.substring(from, Math.min(source.length(), to + 1)).replaceAll("\\s+", " ");
  }
}

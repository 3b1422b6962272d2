package org.clientrecovery.wording;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.clientrecovery.network.TrainableNetwork.Sentence;
import org.clientrecovery.network.TrainingWords;
import org.clientrecovery.text.CommentText;

/**
 * Sentences that a larger model has judged, so that a small network can learn from it (Hinton,
 * Vinyals and Dean 2015; Tang et al. 2019). Each line holds the number of a comment, the points of
 * all labels as signed bytes in Base64, and a sentence of it.
 */
final class TaughtSentences {
  /** Points to a byte. */
  private static final float SCALE = 1 / 14f;

  /** No points: the model was not asked. */
  private static final byte OPEN = -127;

  private static final int LABELS = NetworkTrainer.LABELS.size();

  /** How much more the category of a sentence counts that is surely defensive. */
  private static final float WHICH_CATEGORY = 2;

  private final TrainingWords words;
  private final List<List<Sentence>> comments = new ArrayList<>();

  TaughtSentences(TrainingWords words) {
    this.words = words;
  }

  /** The comments of a gzipped file, in its order. */
  List<List<Sentence>> read(Path file) throws IOException {
    List<String[]> open = new ArrayList<>();
    for (String line : lines(file)) {
      String[] parts = line.split("\t", 3);
      if (!open.isEmpty() && !open.get(0)[0].equals(parts[0])) {
        close(open);
      }
      open.add(parts);
    }
    close(open);
    return comments;
  }

  private static List<String> lines(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private void close(List<String[]> lines) {
    List<Sentence> comment = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      comment.add(sentence(lines.get(i), i, lines.size()));
    }
    comments.add(comment);
    lines.clear();
  }

  private Sentence sentence(String[] line, int place, int count) {
    byte[] points = Base64.getDecoder().decode(line[1]);
    float[] targets = shares(points);
    float[] counts = counts(targets);
    counts[NetworkTrainer.PROMISE] =
        points[NetworkTrainer.PROMISE] == OPEN ? 0 : NetworkTrainer.PROMISED;
    float[] signs = TrainingWords.signs(line[2].charAt(line[2].length() - 1), place, count);
    return new Sentence(words.of(CommentText.of(line[2])), signs, targets, counts);
  }

  private static float[] shares(byte[] points) {
    float[] shares = new float[LABELS];
    for (int label = 0; label < LABELS; label++) {
      shares[label] = (float) (1 / (1 + StrictMath.exp(-points[label] * SCALE)));
    }
    return shares;
  }

  private static float[] counts(float[] targets) {
    float[] counts = new float[LABELS];
    Arrays.fill(counts, 1);
    Arrays.fill(
        counts,
        0,
        NetworkTrainer.DEFENSIVE,
        1 + WHICH_CATEGORY * targets[NetworkTrainer.DEFENSIVE]);
    return counts;
  }
}

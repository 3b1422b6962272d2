package org.clientrecovery.wording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.clientrecovery.network.JudgedSentences;
import org.clientrecovery.network.NetworkTraining;
import org.clientrecovery.network.SentenceNetwork;
import org.clientrecovery.network.TrainableNetwork.Sentence;
import org.clientrecovery.network.TrainingWords;
import org.clientrecovery.text.CommentText;

/**
 * Trains the network that the model rules ask beside their table. Arguments: file to write, file of
 * word vectors, training files (tsv or jsonl; gz for what a larger model has judged).
 */
public final class NetworkTrainer {
  private static final NetworkTraining.Size SIZE =
      new NetworkTraining.Size(new int[] {8, 24, 8}, 64, 5_000);

  /** How often a neutral technical sentence counts. */
  private static final float TECHNICAL = 2;

  /** How often the category of a defensive sentence counts, which is one of ten. */
  private static final float WHICH_CATEGORY = 3;

  /** How often the components of a sentence that has some label count. */
  private static final float WHICH_COMPONENT = 2;

  /** How often it counts whether a sentence promises something. */
  static final float PROMISED = 2;

  /** Chosen on comments that the network hadn't seen. */
  private static final float ADDED_TO_CATEGORIES = 0.7f;

  private static final float ADDED_TO_DEFENSIVE = 2.0f;
  private static final float ADDED_TO_COMPONENTS = 0.4f;

  /** What the network judges: the wording, behind it whether something is promised. */
  static final List<String> LABELS =
      Stream.concat(LabelledSentences.LABELS.stream(), Stream.of(SentenceNetwork.PROMISE)).toList();

  static final int DEFENSIVE = LABELS.indexOf("defensive");
  static final int PROMISE = LABELS.indexOf(SentenceNetwork.PROMISE);

  private final TrainingWords words;
  private final List<List<Sentence>> comments = new ArrayList<>();

  private NetworkTrainer(TrainingWords words) {
    this.words = words;
  }

  /** Trains and writes a network. */
  public static void main(String[] arguments) throws IOException {
    List<LabelledSentences.Comment> read = new ArrayList<>();
    List<Path> taught = new ArrayList<>();
    for (String file : Arrays.asList(arguments).subList(2, arguments.length)) {
      if (file.endsWith(".gz")) {
        taught.add(Path.of(file));
      } else {
        read.addAll(LabelledSentences.read(Path.of(file)));
      }
    }
    List<CommentText> texts = read.stream().map(comment -> CommentText.of(comment.text())).toList();
    TrainingWords words = new TrainingWords(texts, Files.readAllLines(Path.of(arguments[1])));
    NetworkTrainer trainer = new NetworkTrainer(words);
    for (int i = 0; i < texts.size(); i++) {
      trainer.add(read.get(i), texts.get(i));
    }
    for (Path file : taught) {
      trainer.comments.addAll(new TaughtSentences(words).read(file));
    }
    String file = new NetworkTraining(words, LABELS, SIZE).train(trainer.comments, added());
    Files.writeString(Path.of(arguments[0]), file);
  }

  private static float[] added() {
    float[] added = new float[LABELS.size()];
    Arrays.fill(added, 0, PROMISE, ADDED_TO_COMPONENTS);
    Arrays.fill(added, 0, DEFENSIVE, ADDED_TO_CATEGORIES);
    added[DEFENSIVE] = ADDED_TO_DEFENSIVE;
    return added;
  }

  private void add(LabelledSentences.Comment comment, CommentText text) {
    int[] judged = JudgedSentences.of(text);
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < judged.length; i++) {
      float[] signs = TrainingWords.signs(text.mark(judged[i]), i, judged.length);
      float[] targets = targets(comment.labels(text, judged[i]));
      targets[PROMISE] = comment.promises(text, judged[i]) ? 1 : 0;
      sentences.add(
          new Sentence(words.of(text, judged[i]), signs, targets, counts(comment, targets)));
    }
    if (!sentences.isEmpty()) {
      comments.add(sentences);
    }
  }

  private static float[] targets(Set<String> found) {
    float[] targets = new float[LABELS.size()];
    for (int label = 0; label < PROMISE; label++) {
      targets[label] = found.contains(LABELS.get(label)) ? 1 : 0;
    }
    return targets;
  }

  /** What nobody said, or said of which sentence, doesn't count. */
  private static float[] counts(LabelledSentences.Comment comment, float[] targets) {
    float[] counts = new float[targets.length];
    for (int label = 0; label < PROMISE; label++) {
      boolean open = targets[label] == 0 && comment.unplaced().contains(LABELS.get(label));
      counts[label] =
          open || !comment.isOfWording()
              ? 0
              : comment.block().startsWith("technical") ? TECHNICAL : 1;
    }
    weigh(counts, targets);
    counts[PROMISE] = comment.promised() == null ? 0 : PROMISED;
    return counts;
  }

  /** Lets a sentence that says something teach what it says. */
  private static void weigh(float[] counts, float[] targets) {
    for (int label = 0; label < PROMISE; label++) {
      if (label < DEFENSIVE) {
        counts[label] *= targets[DEFENSIVE] > 0 ? WHICH_CATEGORY : 1;
      } else if (label > DEFENSIVE) {
        counts[label] *= saysSomething(targets) ? WHICH_COMPONENT : 1;
      }
    }
  }

  private static boolean saysSomething(float[] targets) {
    for (int label = 0; label < PROMISE; label++) {
      if (targets[label] > 0) {
        return true;
      }
    }
    return false;
  }
}

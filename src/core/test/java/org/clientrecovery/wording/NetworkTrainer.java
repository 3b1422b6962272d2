package org.clientrecovery.wording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clientrecovery.text.CommentText;

/**
 * Trains the network that the model rules ask beside their table. Arguments: file to write, file of
 * word vectors, training files (tsv or jsonl).
 */
public final class NetworkTrainer {
  private static final int[] FILTERS =
      Arrays.stream(System.getProperty("filters", "16 32 16").split(" "))
          .mapToInt(Integer::parseInt)
          .toArray();
  private static final int UNITS = Integer.getInteger("units", 32);
  private static final int ROUNDS = Integer.getInteger("rounds", 10);
  private static final int AT_ONCE = 48;
  private static final float RATE = Float.parseFloat(System.getProperty("rate", "0.002"));
  private static final float VECTOR_RATE =
      Float.parseFloat(System.getProperty("vectors", "0.0005"));
  private static final float TECHNICAL = Float.parseFloat(System.getProperty("technical", "2"));
  private static final int MOST_WORDS = Integer.getInteger("words", 12000);
  private static final float VECTOR_SCALE = 1 / 40f;
  private static final double WARM = 0.15;
  private static final List<String> SHAPES =
      List.of(SentenceNetwork.UNKNOWN, "~number", "~link", "~name");

  private final List<String> labels =
      Stream.of(
              Arrays.stream(Category.values()).filter(Category::isDefensive).map(Category::id),
              Stream.of("defensive"),
              Arrays.stream(Component.values()).map(Component::id))
          .flatMap(names -> names)
          .toList();

  /** By word: its number. */
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  private final List<List<TrainableNetwork.Sentence>> comments = new ArrayList<>();
  private TrainableNetwork network;

  private NetworkTrainer() {}

  public static void main(String[] arguments) throws IOException {
    List<LabelledSentences.Comment> read = new ArrayList<>();
    for (String file : Arrays.asList(arguments).subList(2, arguments.length)) {
      read.addAll(LabelledSentences.read(Path.of(file)));
    }
    NetworkTrainer trainer = new NetworkTrainer();
    trainer.prepare(read, Files.readAllLines(Path.of(arguments[1])));
    trainer.train();
    List<String> words = List.copyOf(trainer.numbers.keySet());
    NetworkWriter writer =
        new NetworkWriter(
            trainer.network, trainer.labels, words.subList(0, Math.min(words.size(), MOST_WORDS)));
    Files.writeString(Path.of(arguments[0]), writer.text());
  }

  private void prepare(List<LabelledSentences.Comment> read, List<String> lines) {
    Map<String, float[]> vectors = new LinkedHashMap<>();
    lines.forEach(line -> vectors.put(line.substring(0, line.indexOf('\t')), vector(line)));
    Map<String, Integer> counts = new HashMap<>();
    List<CommentText> texts = read.stream().map(comment -> CommentText.of(comment.text())).toList();
    texts.forEach(text -> count(text, counts));
    SHAPES.forEach(shape -> numbers.put(shape, numbers.size()));
    counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> number(entry.getKey()));
    vectors.keySet().forEach(this::number);
    float[][] table = new float[numbers.size()][];
    int size = vectors.values().iterator().next().length;
    Random random = new Random(7);
    numbers.forEach(
        (word, number) ->
            table[number] = vectors.containsKey(word) ? vectors.get(word) : random(random, size));
    for (int i = 0; i < texts.size(); i++) {
      add(read.get(i), texts.get(i));
    }
    network =
        new TrainableNetwork(
            FILTERS,
            UNITS,
            table,
            labels.size(),
            new TrainableNetwork.Kept(0.8f, 0.6f),
            Long.getLong("seed", 1));
  }

  private void number(String word) {
    numbers.putIfAbsent(word, numbers.size());
  }

  private static float[] vector(String line) {
    byte[] bytes = Base64.getDecoder().decode(line.substring(line.indexOf('\t') + 1));
    float[] vector = new float[bytes.length];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = bytes[i] * VECTOR_SCALE;
    }
    return vector;
  }

  private static float[] random(Random random, int size) {
    float[] vector = new float[size];
    for (int i = 0; i < size; i++) {
      vector[i] = (float) random.nextGaussian() * 0.3f;
    }
    return vector;
  }

  private static void count(CommentText text, Map<String, Integer> counts) {
    for (int token = 0; token < text.tokenCount(); token++) {
      if (text.isWord(token)) {
        counts.merge(text.word(token), 1, Integer::sum);
      }
    }
  }

  private void add(LabelledSentences.Comment comment, CommentText text) {
    int[] judged =
        IntStream.range(0, text.sentenceCount())
            .filter(sentence -> ModelScores.isJudged(text, sentence))
            .toArray();
    List<TrainableNetwork.Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < judged.length; i++) {
      char mark = text.mark(judged[i]);
      float[] signs = {
        mark == '?' ? 1 : 0, mark == '!' ? 1 : 0, i == 0 ? 1 : 0, judged.length == 1 ? 1 : 0
      };
      Set<String> found = comment.labels(text, judged[i]);
      float[] targets = new float[labels.size()];
      float[] counts = new float[targets.length];
      for (int label = 0; label < targets.length; label++) {
        targets[label] = found.contains(labels.get(label)) ? 1 : 0;
        counts[label] =
            comment.unplaced().contains(labels.get(label)) && targets[label] == 0
                ? 0
                : comment.block().startsWith("technical") ? TECHNICAL : 1;
      }
      sentences.add(new TrainableNetwork.Sentence(words(text, judged[i]), signs, targets, counts));
    }
    if (!sentences.isEmpty()) {
      comments.add(sentences);
    }
  }

  private int[] words(CommentText text, int sentence) {
    int first = text.firstToken(sentence);
    int[] words = new int[Math.min(60, text.endToken(sentence) - first)];
    for (int i = 0; i < words.length; i++) {
      words[i] = numbers.getOrDefault(word(text, first + i), 0);
    }
    return words;
  }

  private static String word(CommentText text, int token) {
    return text.isWord(token)
        ? text.word(token)
        : switch (text.kind(token)) {
          case NUMBER, REFERENCE -> "~number";
          case MENTION -> "~name";
          default -> "~link";
        };
  }

  private void train() {
    int perRound = (comments.size() + AT_ONCE - 1) / AT_ONCE;
    Random random = new Random(Long.getLong("seed", 1));
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(comments, random);
      for (int batch = 0; batch < perRound; batch++) {
        double rate = rate((round * perRound + batch) / (double) (ROUNDS * perRound));
        network.learn(
            comments.subList(batch * AT_ONCE, Math.min(comments.size(), (batch + 1) * AT_ONCE)),
            (float) (RATE * rate),
            (float) (VECTOR_RATE * rate));
      }
      System.out.println("round " + round);
    }
  }

  /** Rises to 1, then falls to 0 along a cosine. */
  private static double rate(double done) {
    double along = done < WARM ? 1 - done / WARM : (done - WARM) / (1 - WARM);
    return Math.max(0.02, (1 + StrictMath.cos(Math.PI * along)) / 2);
  }
}

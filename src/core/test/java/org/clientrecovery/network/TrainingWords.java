package org.clientrecovery.network;

import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.clientrecovery.text.CommentText;
import org.clientrecovery.text.TokenKind;

/** The words of training texts and of a file of vectors, by number; what is unknown has 0. */
public final class TrainingWords {
  private static final int LONGEST = 60;
  private static final int LEAST_SEEN = 2;
  private static final float VECTOR_SCALE = 1 / 40f;
  private static final float SPREAD = 0.3f;

  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, float[]> vectors = new LinkedHashMap<>();

  /**
   * @param lines a word and its vector, as signed bytes in Base64, on each
   */
  public TrainingWords(List<CommentText> texts, List<String> lines) {
    lines.forEach(line -> vectors.put(line.substring(0, line.indexOf('\t')), vector(line)));
    Map<String, Integer> counts = new HashMap<>();
    texts.forEach(text -> count(text, counts));
    number(SentenceNetwork.UNKNOWN);
    Stream.of(TokenKind.NUMBER, TokenKind.URL, TokenKind.MENTION)
        .forEach(kind -> number(kind.standIn()));
    counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= LEAST_SEEN && isPlain(entry.getKey()))
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> number(entry.getKey()));
    vectors.keySet().forEach(this::number);
  }

  /** A file of Latin letters alone takes half the memory. */
  private static boolean isPlain(String word) {
    return word.chars().allMatch(c -> c < 0x100);
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

  private static void count(CommentText text, Map<String, Integer> counts) {
    for (int token = 0; token < text.tokenCount(); token++) {
      if (text.isWord(token)) {
        counts.merge(text.word(token), 1, Integer::sum);
      }
    }
  }

  /** The words of a network's file: those that are common in the texts, then in general. */
  List<String> all() {
    return List.copyOf(numbers.keySet());
  }

  /** By number: the vector that a word begins with. */
  float[][] vectors() {
    Random random = new Random(7);
    int size = vectors.values().iterator().next().length;
    return numbers.keySet().stream()
        .map(word -> vectors.containsKey(word) ? vectors.get(word) : random(random, size))
        .toArray(float[][]::new);
  }

  private static float[] random(Random random, int size) {
    float[] vector = new float[size];
    for (int i = 0; i < size; i++) {
      vector[i] = (float) random.nextGaussian() * SPREAD;
    }
    return vector;
  }

  /** The numbers of a sentence's words. */
  public int[] of(CommentText text, int sentence) {
    return of(text, text.firstToken(sentence), text.endToken(sentence));
  }

  /** The numbers of all words of a text. */
  public int[] of(CommentText text) {
    return of(text, 0, text.tokenCount());
  }

  private int[] of(CommentText text, int first, int end) {
    int[] words = new int[Math.min(LONGEST, end - first)];
    for (int i = 0; i < words.length; i++) {
      words[i] = numbers.getOrDefault(word(text, first + i), 0);
    }
    return words;
  }

  private static String word(CommentText text, int token) {
    return text.isWord(token) ? text.word(token) : text.kind(token).standIn();
  }

  /** What is said of a sentence beside its words, see {@link SentenceNetwork#SIGNS}. */
  public static float[] signs(char mark, int place, int count) {
    int bits = NetworkSums.signs(mark, place, count);
    float[] signs = new float[SentenceNetwork.SIGNS];
    for (int sign = 0; sign < signs.length; sign++) {
      signs[sign] = bits >> sign & 1;
    }
    return signs;
  }
}

package org.clientrecovery.commitment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientrecovery.commitment.LabelledComments.Labelled;
import org.clientrecovery.text.CommentText;
import org.clientrecovery.text.Layer;
import org.clientrecovery.wording.LogisticRegression;

/**
 * Trains the table of signs that tell a sentence with a promise from one without.
 *
 * <p>Logistic regression with L2 on the sentences that {@link PromiseJudge} may look at; once on
 * all signs seen twice, once more on the strongest alone. The same files give the same table on
 * every machine. Arguments: language ({@code en} or {@code de}), file to write, files of labelled
 * comments.
 */
public final class PromiseTableTrainer {
  private static final double COST = Double.parseDouble(System.getProperty("cost", "0.2"));
  private static final int MOST_SIGNS = Integer.getInteger("signs", 8_000);
  private static final int LEAST_SEEN = 2;
  private static final double LEAST_POINTS = 0.02;

  private final boolean german;
  private final Map<Long, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final Map<Integer, String> dictionary = new HashMap<>();
  private final List<int[]> examples = new ArrayList<>();
  private final List<Boolean> targets = new ArrayList<>();

  private PromiseTableTrainer(String language) {
    german = language.equals("de");
    Stream.of(
            PromiseSigns.DATES,
            PromiseSigns.KINDS,
            PromiseSigns.SHAPES,
            PromiseSigns.LENGTHS,
            PromiseSigns.BLOCKS,
            new String[] {
              PromiseSigns.START, PromiseSigns.END, PromiseSigns.NO_MARK, ".", "?", "!", ":", "…"
            })
        .flatMap(Arrays::stream)
        .forEach(name -> dictionary.put(name.hashCode(), name));
  }

  /** Trains and writes a table. */
  public static void main(String[] arguments) throws IOException {
    PromiseTableTrainer trainer = new PromiseTableTrainer(arguments[0]);
    List<String> files = Arrays.asList(arguments).subList(2, arguments.length);
    for (String file : files) {
      LabelledComments.read(Path.of(file)).forEach(trainer::learn);
    }
    String table = trainer.train();
    Files.writeString(Path.of(arguments[1]), table);
    System.out.printf(
        "%d sentences, %d with a promise; %d signs seen, %d lines, %d KB%n",
        trainer.examples.size(),
        trainer.targets.stream().filter(target -> target).count(),
        trainer.names.size(),
        table.lines().count(),
        table.length() / 1024);
  }

  private void learn(Labelled comment) {
    PromiseText in = PromiseTexts.of(comment.text(), comment.context(), german);
    CommentText text = in.text;
    PromiseSigns signs = new PromiseSigns(in);
    for (int i = 0; i < text.tokenCount(); i++) {
      dictionary.put(text.wordHash(i), text.word(i));
    }
    for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
      if (text.layer(sentence) == Layer.OWN) {
        learn(comment, in, signs, sentence);
      }
    }
  }

  private void learn(Labelled comment, PromiseText in, PromiseSigns signs, int sentence) {
    in.readDates(sentence);
    if (PromiseJudge.mayPromise(in, sentence)) {
      List<Integer> shown = new ArrayList<>();
      for (int i = in.text.firstToken(sentence); i < in.text.endToken(sentence); i++) {
        dictionary.put(PromiseSigns.ofRoles(in.roles(i)), rolesOf(in.roles(i)));
      }
      signs.read(sentence, (key, kind, a, b) -> shown.add(number(key, kind, a, b)));
      examples.add(shown.stream().mapToInt(Integer::intValue).sorted().toArray());
      targets.add(isExpected(comment, in.text, sentence));
    }
  }

  private static String rolesOf(long roles) {
    return Arrays.stream(Role.values())
        .filter(role -> (roles & role.bit()) != 0)
        .map(Role::name)
        .collect(Collectors.joining("+"));
  }

  private int number(long key, char kind, int a, int b) {
    return numbers.computeIfAbsent(
        key,
        absent -> {
          String name = kind + ":" + dictionary.get(a) + (b == 0 ? "" : " " + dictionary.get(b));
          names.add(PromiseTable.key(name) == key ? name : null);
          return names.size() - 1;
        });
  }

  private static boolean isExpected(Labelled comment, CommentText text, int sentence) {
    int start = text.start(text.firstToken(sentence));
    int end = text.end(text.endToken(sentence) - 1);
    return comment.expected().stream().anyMatch(expected -> expected.matches(start, end));
  }

  private String train() {
    int[] seen = new int[names.size()];
    examples.forEach(example -> Arrays.stream(example).forEach(sign -> seen[sign]++));
    boolean[] used = new boolean[seen.length];
    for (int sign = 0; sign < used.length; sign++) {
      used[sign] = seen[sign] >= LEAST_SEEN && names.get(sign) != null;
    }
    return write(fit(strongest(fit(used), seen)));
  }

  /** The points of each sign, then the bias. */
  private double[] fit(boolean[] used) {
    LogisticRegression regression = new LogisticRegression(used.length, COST);
    for (int i = 0; i < examples.size(); i++) {
      int[] signs = Arrays.stream(examples.get(i)).filter(sign -> used[sign]).toArray();
      regression.add(signs, targets.get(i), 1);
    }
    return regression.fit();
  }

  /** The signs that say most, by their points and by how often they are seen. */
  private static boolean[] strongest(double[] points, int[] seen) {
    double[] strength = new double[seen.length];
    for (int sign = 0; sign < seen.length; sign++) {
      strength[sign] = Math.abs(points[sign]) * Math.sqrt(seen[sign]);
    }
    return LogisticRegression.strongest(strength, MOST_SIGNS);
  }

  private String write(double[] points) {
    Map<String, Double> lines = new TreeMap<>();
    for (int sign = 0; sign < names.size(); sign++) {
      if (Math.abs(points[sign]) >= LEAST_POINTS) {
        lines.put(names.get(sign), points[sign]);
      }
    }
    StringBuilder out = new StringBuilder("# What speaks for a promise in a sentence; trained.\n");
    out.append(String.format(Locale.ROOT, "bias\t%.2f%n", points[points.length - 1]));
    lines.forEach(
        (name, value) -> out.append(String.format(Locale.ROOT, "%s\t%.2f%n", name, value)));
    return out.toString();
  }
}

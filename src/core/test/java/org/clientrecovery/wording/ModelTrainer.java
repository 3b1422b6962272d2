package org.clientrecovery.wording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientrecovery.network.JudgedSentences;
import org.clientrecovery.text.CommentContext;
import org.clientrecovery.text.CommentText;

/**
 * Trains the table of words and cues that the model rules read.
 *
 * <p>Logistic regression with L2, one label at a time, twice: on the words alone, and on the words
 * with what the written rules found; the table holds the mean of both, since the rules know the
 * training sentences better than any others, and a table that learns beside them leans on them too
 * much. Then once more with the strongest features alone. The same files give the same table on
 * every machine. {@code -Dlanguage=de} trains on German. Arguments: rules folder, file to write,
 * file of word clusters, training files (tsv or jsonl).
 */
public final class ModelTrainer {
  private static final String LANGUAGE = System.getProperty("language", "en");

  private static final Map<String, String> CLASSES_OF =
      Map.of(
          "en", "client-noun i we us your our they client sorry",
          "de", "client client-dative we our fault duty");

  private static final String CLASSES = CLASSES_OF.get(LANGUAGE);
  private static final int COMMON_WORDS = 250;
  private static final int LEAST_SEEN = 2;
  private static final double COST = Double.parseDouble(System.getProperty("cost", "0.1"));
  private static final double LEAST_POINTS =
      Double.parseDouble(System.getProperty("least", "0.02"));

  /**
   * How often a neutral technical sentence counts: trackers hold far more of them than these files.
   */
  private static final double TECHNICAL = Double.parseDouble(System.getProperty("technical", "3"));

  private static final int MOST_FEATURES = Integer.getInteger("features", 8000);
  private static final String DUMMY = "models/training.model";

  private final List<String> labels = LabelledSentences.LABELS;
  private final Map<Long, Integer> featureNumbers = new HashMap<>();
  private final List<String> featureNames = new ArrayList<>();
  private final Map<Integer, String> dictionary = new HashMap<>();
  private final List<int[]> examples = new ArrayList<>();
  private final List<Set<String>> gold = new ArrayList<>();
  private final List<Set<String>> unplaced = new ArrayList<>();
  private final List<Double> importances = new ArrayList<>();
  private final List<String> clusters;
  private List<String> common;

  private ModelTrainer(List<String> clusters) {
    this.clusters = clusters;
  }

  /** Trains and writes a table. */
  public static void main(String[] arguments) throws IOException {
    List<LabelledSentences.Comment> comments = new ArrayList<>();
    for (String file : Arrays.asList(arguments).subList(3, arguments.length)) {
      comments.addAll(LabelledSentences.read(Path.of(file)));
    }
    ModelTrainer trainer = new ModelTrainer(Files.readAllLines(Path.of(arguments[2])));
    trainer.extract(Path.of(arguments[0]), comments);
    String table = trainer.train();
    Files.createDirectories(Path.of(arguments[1]).toAbsolutePath().getParent());
    Files.writeString(Path.of(arguments[1]), table);
    System.out.printf(
        "%d comments, %d sentences, %d features seen, %d kept, %d KB%n",
        comments.size(),
        trainer.examples.size(),
        trainer.featureNames.size(),
        table.lines().count() - 4 - trainer.clusters.size(),
        table.length() / 1024);
  }

  private void extract(Path rules, List<LabelledSentences.Comment> comments) {
    common = commonWords(comments);
    name("^", "$", "~number", "~link", "~name", "~ed", "~ing", "~ly", "~");
    name("question", "statement", "exclamation", "short", "medium", "long", "first", "answer");
    name("impersonal");
    clusters.forEach(line -> name(line.substring(0, line.indexOf(':'))));
    labels.forEach(this::name);
    name("over_apology");
    Arrays.stream(CLASSES.split(" ")).forEach(tag -> name("@" + tag));
    LanguageRules language = rules(rules);
    Workspace space = new Workspace(language);
    Compiled.CompiledRule model =
        language.rules().stream().filter(rule -> rule.model() != null).findFirst().orElseThrow();
    CommentContext context =
        CommentContext.publicReply(Instant.parse("2026-03-04T10:15:00Z"), ZoneId.of("UTC"));
    for (LabelledSentences.Comment comment : comments) {
      CommentText text = CommentText.of(comment.text());
      Reading reading = new Reading(language, space, text, context);
      reading.read();
      extract(comment, text, reading, language.modelWords().get(model.model().table()));
      space.clear();
    }
  }

  private void name(String... parts) {
    for (String part : parts) {
      dictionary.put(part.hashCode(), part);
    }
  }

  private static List<String> commonWords(List<LabelledSentences.Comment> comments) {
    Map<String, Integer> counts = new HashMap<>();
    for (LabelledSentences.Comment comment : comments) {
      CommentText text = CommentText.of(comment.text());
      for (int i = 0; i < text.tokenCount(); i++) {
        if (text.isWord(i)) {
          counts.merge(text.word(i), 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(COMMON_WORDS)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The written rules, and one model rule that brings in the word classes. */
  private LanguageRules rules(Path folder) {
    List<RuleSource> files =
        RuleFiles.in(folder).stream()
            .filter(file -> !file.text().contains("\nkind: model"))
            .collect(Collectors.toCollection(ArrayList::new));
    files.add(new RuleSource(DUMMY, header(new double[labels.size()])));
    files.add(
        new RuleSource(
            "defensive-" + LANGUAGE + "/blame/training.yaml",
            "id: training\ncategory: blame\nkind: model\nfile: "
                + DUMMY
                + "\nat_least: 1\nmessage: m\nsuggestion: s\nweight: 1\nbecause: b\n"));
    RuleSet ruleSet = RuleSet.of(files);
    ruleSet.problems().forEach(System.err::println);
    return ruleSet.languages().stream()
        .filter(rules -> LANGUAGE.equals(rules.language()))
        .findFirst()
        .orElseThrow();
  }

  private String header(double[] bias) {
    return "labels: "
        + String.join(" ", labels)
        + "\nclasses: "
        + CLASSES
        + "\nwords: "
        + String.join(" ", common)
        + "\nbias: "
        + Arrays.stream(bias)
            .mapToObj(value -> String.format(Locale.ROOT, "%.3f", value))
            .collect(Collectors.joining(" "))
        + "\n"
        + clusters.stream().map(line -> "cluster " + line + "\n").collect(Collectors.joining());
  }

  private void extract(
      LabelledSentences.Comment comment, CommentText text, Reading reading, ModelWords words) {
    for (int i = 0; i < text.tokenCount(); i++) {
      name(text.word(i));
    }
    RuleFindings findings = new RuleFindings(reading);
    for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
      if (JudgedSentences.has(text, sentence)) {
        Set<Integer> numbers = new LinkedHashSet<>();
        SentenceFeatures features =
            new SentenceFeatures(
                words,
                reading.matching(),
                (key, kind, count, a, b, c, d) ->
                    numbers.add(number(key, kind, count, a, b, c, d)));
        features.extract(text, sentence);
        findings.give(features, sentence);
        examples.add(numbers.stream().mapToInt(Integer::intValue).sorted().toArray());
        gold.add(comment.labels(text, sentence));
        unplaced.add(comment.unplaced());
        importances.add(comment.block().startsWith("technical") ? TECHNICAL : 1);
      }
    }
  }

  private int number(long key, char kind, int count, int a, int b, int c, int d) {
    return featureNumbers.computeIfAbsent(
        key,
        absent -> {
          String name =
              kind
                  + ":"
                  + Stream.of(a, b, c, d)
                      .limit(count)
                      .map(part -> part == 0 ? "0" : dictionary.get(part))
                      .collect(Collectors.joining(" "));
          featureNames.add(TableReader.key(name) == key ? name : null);
          return featureNames.size() - 1;
        });
  }

  private String train() {
    int[] seen = new int[featureNames.size()];
    examples.forEach(example -> Arrays.stream(example).forEach(feature -> seen[feature]++));
    double[][] weights = new double[labels.size()][];
    double[] bias = new double[labels.size()];
    boolean[] used = new boolean[seen.length];
    for (int feature = 0; feature < seen.length; feature++) {
      used[feature] = seen[feature] >= LEAST_SEEN && featureNames.get(feature) != null;
    }
    train(weights, bias, used);
    train(weights, bias, strongest(weights, seen));
    return write(weights, bias);
  }

  private void train(double[][] weights, double[] bias, boolean[] used) {
    boolean[] words = used.clone();
    for (int feature = 0; feature < words.length; feature++) {
      words[feature] &= featureNames.get(feature) != null && isOfWords(featureNames.get(feature));
    }
    for (int label = 0; label < labels.size(); label++) {
      double[] all = fit(label, used);
      double[] ofWords = fit(label, words);
      weights[label] = new double[used.length];
      for (int feature = 0; feature < used.length; feature++) {
        weights[label][feature] = (all[feature] + ofWords[feature]) / 2;
      }
      bias[label] = (all[used.length] + ofWords[used.length]) / 2;
    }
  }

  private static boolean isOfWords(String feature) {
    return feature.startsWith("w:") || feature.startsWith("c:");
  }

  /** The features that say most, by their weight and by how often they are seen. */
  private static boolean[] strongest(double[][] weights, int[] seen) {
    double[] strength = new double[seen.length];
    for (double[] label : weights) {
      for (int feature = 0; feature < seen.length; feature++) {
        strength[feature] =
            Math.max(strength[feature], Math.abs(label[feature]) * Math.sqrt(seen[feature]));
      }
    }
    return LogisticRegression.strongest(strength, MOST_FEATURES);
  }

  /** The weight of each feature for a label, then the bias. */
  private double[] fit(int label, boolean[] used) {
    LogisticRegression regression = new LogisticRegression(used.length, COST);
    for (int i = 0; i < examples.size(); i++) {
      if (!unplaced.get(i).contains(labels.get(label))) {
        regression.add(
            Arrays.stream(examples.get(i)).filter(feature -> used[feature]).toArray(),
            gold.get(i).contains(labels.get(label)),
            importances.get(i));
      }
    }
    return regression.fit();
  }

  private String write(double[][] weights, double[] bias) {
    Map<String, String> rows = new TreeMap<>();
    for (int feature = 0; feature < featureNames.size(); feature++) {
      String row = row(feature, weights);
      if (!row.isEmpty()) {
        rows.put(featureNames.get(feature), row);
      }
    }
    StringBuilder out = new StringBuilder(header(bias));
    rows.forEach((name, row) -> out.append(name).append('\t').append(row).append('\n'));
    return out.toString();
  }

  private String row(int feature, double[][] weights) {
    List<String> parts = new ArrayList<>();
    for (int label = 0; label < labels.size(); label++) {
      if (Math.abs(weights[label][feature]) >= LEAST_POINTS) {
        parts.add(
            labels.get(label) + " " + String.format(Locale.ROOT, "%.2f", weights[label][feature]));
      }
    }
    return String.join(" ", parts);
  }
}

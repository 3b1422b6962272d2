package org.clientrecovery.wording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientrecovery.text.CommentContext;
import org.clientrecovery.text.CommentText;

/**
 * Trains the table by which a fix without a word on the harm is told from other comments.
 *
 * <p>Logistic regression with L2 by AdaGrad in a fixed order: the same files give the same table on
 * every machine. Arguments: rules folder, file to write, training files (jsonl). With {@code
 * -Dcross=true} it writes nothing, but learns from all files except one, judges that one, and so on
 * for each file, and prints how good that was.
 */
public final class CommentModelTrainer {
  private static final String CLASSES =
      "order mended broken protest client-noun i we us your our they client should have be do can will would"
          + " not always only small sorry problem trouble fault rule tell neglect damage upset"
          + " intensifier past participle";
  private static final Set<Component> WITHOUT =
      EnumSet.of(
          Component.ACKNOWLEDGEMENT,
          Component.EMPATHY,
          Component.RESPONSIBILITY,
          Component.APOLOGY);
  private static final int COMMON_WORDS = 120;
  private static final int LEAST_SEEN = Integer.getInteger("seen", 2);
  private static final int EPOCHS = Integer.getInteger("epochs", 30);
  private static final double L2 = Double.parseDouble(System.getProperty("l2", "8e-3"));
  private static final double SHAPE_L2 = Double.parseDouble(System.getProperty("shapeL2", "1e-3"));
  private static final String SHAPES = "sphr";
  private static final double SHAPE_SCALE = Double.parseDouble(System.getProperty("scale", "1.5"));
  private static final double STEP = 0.1;
  private static final double LEAST_POINTS = 0.06;
  private static final String DUMMY = "models/training-comments.model";

  private final Map<Long, Integer> featureNumbers = new HashMap<>();
  private final List<String> featureNames = new ArrayList<>();
  private final Map<Integer, String> dictionary = new HashMap<>();
  private final List<Example> examples = new ArrayList<>();
  private List<String> common;

  /** A comment as the table sees it, and what the engine says of it before. */
  private record Example(
      LabelledComments.Comment comment, int[] features, boolean without, boolean defensive) {}

  private CommentModelTrainer() {}

  /** Trains and writes a table, or judges by parts. */
  public static void main(String[] arguments) throws IOException {
    List<LabelledComments.Comment> comments = new ArrayList<>();
    for (String file : Arrays.asList(arguments).subList(2, arguments.length)) {
      comments.addAll(LabelledComments.read(Path.of(file)));
    }
    CommentModelTrainer trainer = new CommentModelTrainer();
    trainer.extract(
        Path.of(arguments[0]),
        comments.stream().filter(LabelledComments.Comment::isPublic).toList());
    if (Boolean.getBoolean("cross")) {
      trainer.cross();
      return;
    }
    String table = trainer.write(trainer.train(example -> true));
    Files.writeString(Path.of(arguments[1]), table);
    System.out.printf(
        "%d comments, %d features seen, %d kept, %d KB%n",
        trainer.examples.size(),
        trainer.featureNames.size(),
        table.lines().count() - 4,
        table.length() / 1024);
  }

  private void extract(Path rules, List<LabelledComments.Comment> comments) {
    common = commonWords(comments);
    nameParts();
    LanguageRules language = rules(rules);
    Workspace space = new Workspace(language);
    CommentModel model =
        language.rules().stream()
            .map(Compiled.CompiledRule::commentModel)
            .filter(found -> found != null)
            .findFirst()
            .orElseThrow();
    ModelWords words = language.modelWords().get(model.table());
    RuleSet whole = RuleSet.of(withoutCommentModels(rules));
    CommentContext context =
        CommentContext.publicReply(Instant.parse("2026-03-04T10:15:00Z"), ZoneId.of("UTC"));
    WordingEngine engine = new WordingEngine(whole);
    for (LabelledComments.Comment comment : comments) {
      CommentText text = CommentText.of(comment.text());
      for (int i = 0; i < text.tokenCount(); i++) {
        name(text.word(i));
      }
      Reading reading = new Reading(language, space, text, context);
      reading.read();
      Set<Integer> numbers = new LinkedHashSet<>();
      new CommentFeatures(
              words,
              reading,
              (key, kind, count, a, b, c, d) -> numbers.add(number(key, kind, count, a, b, c)))
          .extract();
      space.clear();
      CommentReview review = engine.review(text, context);
      examples.add(
          new Example(
              comment,
              numbers.stream().mapToInt(Integer::intValue).sorted().toArray(),
              Collections.disjoint(review.componentKinds(), WITHOUT),
              review.defensive()));
    }
  }

  private void nameParts() {
    name("^", "$", "~number", "~link", "~name", "~ed", "~ing", "~ly", "~");
    name("quote", "code", "bullets", "shouted", "upset", "broken", "order-inside", "statement");
    name("first", "last", "mostly", "short", "medium", "long", "longest");
    name("order", "question", "deed", "promise", "ours", "yours", "fact");
    name("none", "one", "two", "more");
    name("told", "asked", "open", "outcry");
    Arrays.stream(Category.values()).forEach(category -> name(category.id()));
    Arrays.stream(Component.values()).forEach(component -> name(component.id()));
    Arrays.stream(CLASSES.split(" ")).forEach(tag -> name("@" + tag));
  }

  private void name(String... parts) {
    for (String part : parts) {
      dictionary.put(part.hashCode(), part);
    }
  }

  private static List<String> commonWords(List<LabelledComments.Comment> comments) {
    Map<String, Integer> counts = new HashMap<>();
    for (LabelledComments.Comment comment : comments) {
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

  private static List<RuleSource> withoutCommentModels(Path folder) {
    return RuleFiles.in(folder).stream()
        .filter(file -> !file.text().contains("\nkind: fix-first"))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** The shipped rules, and one rule that brings in the word classes. */
  private LanguageRules rules(Path folder) {
    List<RuleSource> files = withoutCommentModels(folder);
    files.add(new RuleSource(DUMMY, header(0)));
    files.add(
        new RuleSource(
            "helpful-en/fix_first/training.yaml",
            "id: training\nkind: fix-first\nfile: " + DUMMY + "\nat_least: 1\n"));
    RuleSet ruleSet = RuleSet.of(files);
    ruleSet.problems().forEach(System.err::println);
    return ruleSet.languages().get(0);
  }

  private String header(double bias) {
    return "labels: "
        + CommentModel.LABEL
        + "\nclasses: "
        + CLASSES
        + "\nwords: "
        + String.join(" ", common)
        + "\nbias: "
        + String.format(Locale.ROOT, "%.3f", bias)
        + "\n";
  }

  private int number(long key, char kind, int count, int a, int b, int c) {
    return featureNumbers.computeIfAbsent(
        key,
        absent -> {
          String name =
              kind
                  + ":"
                  + Stream.of(a, b, c)
                      .limit(count)
                      .map(part -> part == 0 ? "0" : dictionary.get(part))
                      .collect(Collectors.joining(" "));
          featureNames.add(TableReader.key(name) == key ? name : null);
          return featureNames.size() - 1;
        });
  }

  /** Points per feature and the bias. */
  private record Trained(double[] weights, double bias, boolean[] used, double[] scale) {
    double share(int[] features) {
      double sum = bias;
      for (int feature : features) {
        sum += used[feature] ? weights[feature] * scale[feature] : 0;
      }
      return 1 / (1 + Math.exp(-sum));
    }
  }

  /** What a comment does as a whole counts for more than one of its words. */
  private static double scale(String name) {
    return name != null && SHAPES.indexOf(name.charAt(0)) >= 0 ? SHAPE_SCALE : 1;
  }

  private Trained train(Predicate<Example> learned) {
    List<Example> order = new ArrayList<>(examples.stream().filter(learned).toList());
    int[] seen = new int[featureNames.size()];
    order.forEach(example -> Arrays.stream(example.features()).forEach(feature -> seen[feature]++));
    boolean[] used = new boolean[seen.length];
    for (int feature = 0; feature < seen.length; feature++) {
      used[feature] = seen[feature] >= LEAST_SEEN && featureNames.get(feature) != null;
    }
    double[] weights = new double[seen.length];
    double[] scale = featureNames.stream().mapToDouble(CommentModelTrainer::scale).toArray();
    double[] squares = new double[seen.length];
    double bias = -1;
    double biasSquares = 1;
    Random random = new Random(7);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        double share = new Trained(weights, bias, used, scale).share(example.features());
        double error = share - (example.comment().fixFirst() ? 1 : 0);
        biasSquares += error * error;
        bias -= STEP * error / Math.sqrt(biasSquares);
        for (int feature : example.features()) {
          if (used[feature]) {
            double gradient =
                error * scale[feature] + (scale[feature] > 1 ? SHAPE_L2 : L2) * weights[feature];
            squares[feature] += gradient * gradient;
            weights[feature] -= STEP * gradient / Math.sqrt(1 + squares[feature]);
          }
        }
      }
    }
    return new Trained(weights, bias, used, scale);
  }

  private String write(Trained trained) {
    Map<String, Double> rows = new LinkedHashMap<>();
    for (int feature = 0; feature < trained.used().length; feature++) {
      if (trained.used()[feature] && Math.abs(trained.weights()[feature]) >= LEAST_POINTS) {
        rows.put(featureNames.get(feature), trained.weights()[feature] * trained.scale()[feature]);
      }
    }
    StringBuilder out = new StringBuilder(header(trained.bias()));
    new TreeSet<>(rows.keySet())
        .forEach(
            name ->
                out.append(
                    String.format(
                        Locale.ROOT, "%s\t%s %.2f\n", name, CommentModel.LABEL, rows.get(name))));
    return out.toString();
  }

  private void cross() {
    Set<String> files = new LinkedHashSet<>();
    examples.forEach(example -> files.add(example.comment().file()));
    Map<Example, Double> shares = new LinkedHashMap<>();
    for (String file : files) {
      Trained trained = train(example -> !example.comment().file().equals(file));
      examples.stream()
          .filter(example -> example.comment().file().equals(file))
          .forEach(example -> shares.put(example, trained.share(example.features())));
    }
    System.out.println("file, at least: precision recall F1 (with the engine's conditions)");
    for (String file : files) {
      report(file, shares, example -> example.comment().file().equals(file));
    }
    report("all", shares, example -> true);
    report("all but the half-and-half file", shares, CommentModelTrainer::isUsual);
    if (Boolean.getBoolean("misses")) {
      shares.forEach(CommentModelTrainer::show);
    }
  }

  private static boolean isUsual(Example example) {
    return !example.comment().file().equals("comments-fixes.jsonl");
  }

  private static void show(Example example, double share) {
    boolean found = share >= Double.parseDouble(System.getProperty("at", "0.5"));
    boolean fires = found && example.without();
    if (fires != example.comment().fixFirst()) {
      System.out.printf(
          Locale.ROOT,
          "%s %.2f expected %s%s%s: %s%n",
          example.comment().id(),
          share,
          example.comment().fixFirst(),
          example.without() ? "" : " (component found)",
          example.defensive() ? " (defensive)" : "",
          example.comment().text().replace("\n", "\\n"));
    }
  }

  private static void report(String name, Map<Example, Double> shares, Predicate<Example> asked) {
    System.out.printf(Locale.ROOT, "%s, average precision %.3f%n", name, average(shares, asked));
    for (double atLeast : new double[] {0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7}) {
      System.out.printf(
          Locale.ROOT,
          "  %.1f  table alone %s | without the components %s | and not defensive %s%n",
          atLeast,
          tally(shares, asked, (e, s) -> s >= atLeast),
          tally(shares, asked, (e, s) -> s >= atLeast && e.without()),
          tally(shares, asked, (e, s) -> s >= atLeast && e.without() && !e.defensive()));
    }
  }

  private static double average(Map<Example, Double> shares, Predicate<Example> asked) {
    List<Example> order =
        shares.keySet().stream()
            .filter(asked.and(Example::without))
            .sorted(Comparator.comparing((Example example) -> -shares.get(example)))
            .toList();
    double sum = 0;
    int right = 0;
    for (int i = 0; i < order.size(); i++) {
      if (order.get(i).comment().fixFirst()) {
        sum += ++right / (i + 1.0);
      }
    }
    return sum / Math.max(1, right);
  }

  private interface Judge {
    boolean fires(Example example, double share);
  }

  private static String tally(Map<Example, Double> shares, Predicate<Example> asked, Judge judge) {
    int expected = 0;
    int found = 0;
    int matched = 0;
    for (Map.Entry<Example, Double> entry : shares.entrySet()) {
      if (asked.test(entry.getKey())) {
        boolean fires = judge.fires(entry.getKey(), entry.getValue());
        boolean right = entry.getKey().comment().fixFirst();
        expected += right ? 1 : 0;
        found += fires ? 1 : 0;
        matched += fires && right ? 1 : 0;
      }
    }
    return String.format(
        Locale.ROOT,
        "%.2f %.2f %.2f (%d of %d, %d false)",
        matched / Math.max(1.0, found),
        matched / Math.max(1.0, expected),
        2 * matched / Math.max(1.0, found + expected),
        matched,
        expected,
        found - matched);
  }
}

package org.clientrecovery.wording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.clientrecovery.text.CommentContext;
import org.clientrecovery.text.CommentText;

/**
 * Trains how much each sign of a whole comment counts ({@link CommentWeights}).
 *
 * <p>Logistic regression with L2 on what table, network and written rules say of labelled comments,
 * so it is trained after them. The same files and rules give the same weights on every machine.
 * Arguments: rules folder, file to write, training files.
 */
public final class CommentWeightsTrainer {
  private static final double COST = Double.parseDouble(System.getProperty("cost", "0.017"));

  /** Points of the regression from which on a comment is to be called defensive. */
  private static final double DEFENSIVE_FROM =
      Double.parseDouble(System.getProperty("defensiveFrom", "0.9"));

  /** How much surer one must be of a comment of one sentence: nothing beside it confirms it. */
  private static final double ALONE_LESS =
      Double.parseDouble(System.getProperty("aloneLess", "0.3"));

  /** How much a point of the regression counts, so that a sure comment has some eighty points. */
  private static final double STEEPNESS = 0.8;

  /** Shares from which a category is to be named. */
  private static final double CATEGORY_FROM =
      Double.parseDouble(System.getProperty("categoryFrom", "0.25"));

  private static final CommentContext CONTEXT =
      CommentContext.publicReply(Instant.parse("2026-03-04T10:15:00Z"), ZoneId.of("UTC"));

  private final LanguageRules language;
  private final RuleSettings settings;
  private final WordModel model;
  private final List<LabelledSentences.Comment> comments = new ArrayList<>();
  private final List<double[]> shown = new ArrayList<>();

  private CommentWeightsTrainer(Path rules) {
    RuleSet ruleSet = RuleSet.of(withoutWeights(rules));
    ruleSet.problems().forEach(System.err::println);
    settings = ruleSet.settings();
    language = ruleSet.languages().get(0);
    model =
        language.rules().stream()
            .map(Compiled.CompiledRule::model)
            .filter(found -> found != null && found.table().defensive() > 0)
            .findFirst()
            .orElseThrow();
  }

  /** The rules as they judge sentences alone, so that no older weights are needed. */
  private static List<RuleSource> withoutWeights(Path rules) {
    return RuleFiles.in(rules).stream()
        .map(file -> new RuleSource(file.path(), file.text().replaceAll("\nwhole: .*", "")))
        .toList();
  }

  /** Trains and writes. */
  public static void main(String[] arguments) throws IOException {
    CommentWeightsTrainer trainer = new CommentWeightsTrainer(Path.of(arguments[0]));
    for (String file : Arrays.asList(arguments).subList(2, arguments.length)) {
      LabelledSentences.read(Path.of(file)).forEach(trainer::learn);
    }
    Files.writeString(Path.of(arguments[1]), trainer.train());
    System.out.printf(
        "%d comments, %d signs%n",
        trainer.comments.size(), CommentSigns.names(trainer.model.table()).size());
  }

  private void learn(LabelledSentences.Comment comment) {
    if (!comment.isOfWording()) {
      return;
    }
    CommentText text = CommentText.of(comment.text());
    Reading reading = new Reading(language, new Workspace(language), text, CONTEXT);
    reading.read();
    FoundEvidence found = new FoundEvidence(language, reading, false);
    comments.add(comment);
    shown.add(CommentSigns.of(model, reading, found.writtenAndWeighed()));
  }

  private String train() {
    List<String> signs = CommentSigns.names(model.table());
    double[] mean = new double[signs.size()];
    double[] spread = new double[signs.size()];
    for (int sign = 0; sign < mean.length; sign++) {
      int at = sign;
      double[] values = shown.stream().mapToDouble(one -> one[at]).toArray();
      mean[sign] = Arrays.stream(values).average().orElse(0);
      double middle = mean[sign];
      double square =
          Arrays.stream(values).map(v -> (v - middle) * (v - middle)).average().orElse(0);
      spread[sign] = Math.sqrt(square) + 1e-6;
    }
    int defensive = model.table().defensive();
    double[][] byLabel = new double[defensive + 1][];
    for (int label = 0; label <= defensive; label++) {
      byLabel[label] = plain(fit(label, mean, spread), mean, spread);
    }
    settle(byLabel, defensive);
    return write(signs, byLabel, defensive);
  }

  private double[] fit(int label, double[] mean, double[] spread) {
    LogisticRegression regression = new LogisticRegression(mean.length, COST);
    for (int i = 0; i < shown.size(); i++) {
      double[] even = new double[mean.length];
      for (int sign = 0; sign < even.length; sign++) {
        even[sign] = (shown.get(i)[sign] - mean[sign]) / spread[sign];
      }
      regression.add(even, has(comments.get(i), label), 1);
    }
    return regression.fit();
  }

  private boolean has(LabelledSentences.Comment comment, int label) {
    List<String> categories = model.table().labels().subList(0, model.table().defensive());
    List<String> wanted =
        label == model.table().defensive() ? categories : List.of(categories.get(label));
    return comment.places().stream()
        .anyMatch(place -> !Collections.disjoint(place.labels(), wanted));
  }

  /** The weights for signs as they are, not set to mean 0 and spread 1; the bias is the last. */
  private static double[] plain(double[] weights, double[] mean, double[] spread) {
    double[] plain = weights.clone();
    for (int sign = 0; sign < mean.length; sign++) {
      plain[sign] = weights[sign] / spread[sign];
      plain[mean.length] -= plain[sign] * mean[sign];
    }
    return plain;
  }

  /** Lets shares meet the thresholds of the settings where comments are to be flagged. */
  private void settle(double[][] byLabel, int defensive) {
    for (int label = 0; label <= defensive; label++) {
      double[] weights = byLabel[label];
      int bias = weights.length - 1;
      if (label == defensive) {
        weights[bias] -= DEFENSIVE_FROM;
        weights[CommentSigns.names(model.table()).indexOf("alone")] -= ALONE_LESS;
        Arrays.setAll(weights, i -> weights[i] * STEEPNESS);
        weights[bias] += logit(settings.threshold() / 100);
      } else {
        weights[bias] += logit(settings.categoryThreshold() / 100) - logit(CATEGORY_FROM);
      }
    }
  }

  private static double logit(double share) {
    return Math.log(share / (1 - share));
  }

  private String write(List<String> signs, double[][] byLabel, int defensive) {
    StringBuilder out = new StringBuilder("labels: ");
    out.append(String.join(" ", model.table().labels().subList(0, defensive + 1)));
    out.append("\nbias: ").append(numbers(byLabel, signs.size()));
    for (int sign = 0; sign < signs.size(); sign++) {
      out.append('\n').append(signs.get(sign)).append('\t').append(numbers(byLabel, sign));
    }
    return out.append('\n').toString();
  }

  private static String numbers(double[][] byLabel, int at) {
    return String.join(
        " ", Arrays.stream(byLabel).map(w -> String.format(Locale.ROOT, "%.4f", w[at])).toList());
  }
}

package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clientrecovery.text.CommentText;
import org.clientrecovery.text.Layer;

/** What a table says of each sentence of one comment. */
final class ModelScores {
  static final int SHORTEST = 3;

  private final ModelTable table;
  private final ModelWords words;
  private final Reading reading;
  private final CommentText text;
  private final RuleFindings findings;
  private final float[][] sums;
  private float[] open;

  ModelScores(ModelTable table, ModelWords words, Reading reading) {
    this.table = table;
    this.words = words;
    this.reading = reading;
    this.text = reading.text();
    findings = new RuleFindings(reading);
    sums = new float[text.sentenceCount()][];
    SentenceFeatures features = new SentenceFeatures(words, reading.matching(), this::add);
    for (int sentence = 0; sentence < sums.length; sentence++) {
      if (isJudged(text, sentence)) {
        open = table.bias();
        features.extract(text, sentence);
        findings.give(features, sentence);
        sums[sentence] = open;
      }
    }
  }

  private void add(long key, char kind, int count, int a, int b, int c, int d) {
    int at = table.find(key);
    if (at >= 0) {
      table.add(at, open);
    }
  }

  /** Whether a sentence is the writer's own and long enough to say something. */
  static boolean isJudged(CommentText text, int sentence) {
    return text.layer(sentence) == Layer.OWN
        && text.endToken(sentence) - text.firstToken(sentence) >= SHORTEST;
  }

  private void each(int sentence, SentenceFeatures.FeatureSink sink) {
    SentenceFeatures features = new SentenceFeatures(words, reading.matching(), sink);
    features.extract(text, sentence);
    findings.give(features, sentence);
  }

  /**
   * The share between 0 and 1 that a label has in a sentence; 0 where it isn't judged. The
   * likeliest category has the share of "defensive" at least.
   */
  double share(int sentence, int label) {
    if (sums[sentence] == null) {
      return 0;
    }
    double own = share(sums[sentence][label]);
    return label == likeliest(sentence)
        ? Math.max(own, share(sums[sentence][table.defensive()]))
        : own;
  }

  private static double share(float sum) {
    return 1 / (1 + Math.exp(-sum));
  }

  private int likeliest(int sentence) {
    int best = -1;
    for (int label = 0; label < table.defensive(); label++) {
      best = best < 0 || sums[sentence][label] > sums[sentence][best] ? label : best;
    }
    return best;
  }

  /** The strongest cues for a label in a sentence, the strongest first, as the table names them. */
  List<String> cues(int sentence, int label, int most) {
    Map<String, Float> points = new HashMap<>();
    each(
        sentence,
        (key, kind, count, a, b, c, d) -> {
          int at = table.find(key);
          if (at >= 0 && table.points(at, label) > 0) {
            points.put(table.name(at), table.points(at, label));
          }
        });
    List<String> names = new ArrayList<>(points.keySet());
    names.sort(
        Comparator.comparingDouble((String name) -> -points.get(name)).thenComparing(n -> n));
    return names.subList(0, Math.min(most, names.size()));
  }
}

package org.clientrecovery.wording;

import java.util.List;
import org.clientrecovery.text.CommentText;
import org.clientrecovery.text.Layer;

/** What a table says of each sentence of one comment. */
final class ModelScores {
  static final int SHORTEST = 3;
  private static final byte NOT_JUDGED = -1;
  private static final byte NONE = -2;

  private final ModelTable table;
  private final ModelWords words;
  private final Reading reading;
  private final CommentText text;

  /** By sentence: the sums of all labels. */
  private final float[] sums;

  /** By sentence: the likeliest category, or {@value #NOT_JUDGED}. */
  private final byte[] likeliest;

  private final int labels;

  ModelScores(ModelTable table, ModelWords words, Reading reading) {
    this.table = table;
    this.words = words;
    this.reading = reading;
    this.text = reading.text();
    labels = table.labels().size();
    RuleFindings findings = new RuleFindings(reading);
    sums = new float[text.sentenceCount() * labels];
    likeliest = new byte[text.sentenceCount()];
    ModelSums open = new ModelSums(table);
    SentenceFeatures features = new SentenceFeatures(words, reading.matching(), open);
    SentenceRows rows = new SentenceRows(table, words, open);
    for (int sentence = 0; sentence < likeliest.length; sentence++) {
      likeliest[sentence] = NOT_JUDGED;
      if (isJudged(text, sentence)) {
        rows.extract(text, sentence);
        features.extractPlace(text, sentence);
        findings.give(features, sentence);
        open.write(sums, sentence * labels);
        likeliest[sentence] = likeliest(sentence * labels);
      }
    }
  }

  /** How many sentences the table says something of. */
  int judged() {
    int count = 0;
    for (byte label : likeliest) {
      count += label == NOT_JUDGED ? 0 : 1;
    }
    return count;
  }

  /** Whether a sentence is the writer's own and long enough to say something. */
  static boolean isJudged(CommentText text, int sentence) {
    return text.layer(sentence) == Layer.OWN
        && text.endToken(sentence) - text.firstToken(sentence) >= SHORTEST;
  }

  /** Whether a label has at least so many points in a sentence that is judged. */
  boolean reaches(int sentence, int label, float leastSum) {
    return likeliest[sentence] != NOT_JUDGED && sum(sentence, label) >= leastSum;
  }

  /** The share between 0 and 1 that a label has in a sentence; 0 where it isn't judged. */
  double share(int sentence, int label) {
    return likeliest[sentence] == NOT_JUDGED ? 0 : 1 / (1 + Math.exp(-sum(sentence, label)));
  }

  /** The points of a label; the likeliest category has those of "defensive" at least. */
  private float sum(int sentence, int label) {
    float own = sums[sentence * labels + label];
    return label == likeliest[sentence]
        ? Math.max(own, sums[sentence * labels + table.defensive()])
        : own;
  }

  private byte likeliest(int at) {
    byte best = NONE;
    for (byte label = 0; label < table.defensive(); label++) {
      best = best == NONE || sums[at + label] > sums[at + best] ? label : best;
    }
    return best;
  }

  /** The words that speak most for a label in a sentence, the strongest first. */
  List<String> words(int sentence, int label, int most) {
    StrongestWords strongest = new StrongestWords(table, label, most);
    new SentenceRows(table, words, strongest).extractWords(text, sentence);
    return strongest.names();
  }
}

package org.clientrecovery.wording;

import java.util.Arrays;
import java.util.List;
import org.clientrecovery.network.JudgedSentences;
import org.clientrecovery.network.NetworkSums;
import org.clientrecovery.network.SentenceNetwork;
import org.clientrecovery.text.CommentText;

/** What a table says of each sentence of one comment. */
final class ModelScores {
  private static final byte NOT_JUDGED = -1;
  private static final byte NONE = -2;

  /** How much the network's points count where there is one; the table's have the rest. */
  private static final float SHARE_OF_NETWORK = 0.5f;

  private final ModelTable table;

  /** By sentence: the sums of all labels. */
  private final float[] sums;

  /** By sentence: the likeliest category, or {@value #NOT_JUDGED}. */
  private final byte[] likeliest;

  /** The rows of all sentences, and by sentence where those of its words begin and end. */
  private final SentenceRows rows;

  private final int[] firstWord;
  private final int[] endWord;

  private final int labels;

  /** The sentences that the table says something of. */
  private final int[] judged;

  /**
   * @param network that judges beside the table; null where none does
   */
  ModelScores(ModelTable table, SentenceNetwork network, ModelWords words, Reading reading) {
    this.table = table;
    CommentText text = reading.text();
    labels = table.labels().size();
    sums = new float[text.sentenceCount() * labels];
    likeliest = new byte[text.sentenceCount()];
    firstWord = new int[likeliest.length];
    endWord = new int[likeliest.length];
    rows = new SentenceRows(table, words, reading.matching());
    judged = JudgedSentences.of(text);
    judge(reading, words);
    if (network != null && judged.length > 0) {
      judge(NetworkSums.of(network, text));
    }
    Arrays.fill(likeliest, NOT_JUDGED);
    for (int sentence : judged) {
      likeliest[sentence] = likeliest(sentence * labels);
    }
  }

  private void judge(Reading reading, ModelWords words) {
    CommentText text = reading.text();
    RuleFindings findings = new RuleFindings(reading);
    ModelSums open = new ModelSums(table);
    for (int sentence : judged) {
      findWords(text, sentence);
      boolean personal = words.isPersonal(reading.matching(), text, sentence);
      findSigns(SentencePlace.of(text, sentence, personal), findings, sentence);
      open.write(rows.rows(), firstWord[sentence], rows.count(), sums, sentence * labels);
    }
  }

  /** Lets the network have its share of all points; what else it judges is left. */
  private void judge(NetworkSums network) {
    float[] points = new float[network.labels()];
    for (int sentence : judged) {
      network.write(sentence, points);
      for (int label = 0; label < labels; label++) {
        int at = sentence * labels + label;
        sums[at] += SHARE_OF_NETWORK * (points[label] - sums[at]);
      }
    }
  }

  private void findWords(CommentText text, int sentence) {
    firstWord[sentence] = rows.count();
    rows.addWords(text, sentence);
    endWord[sentence] = rows.count();
    rows.addClusters();
  }

  private void findSigns(int place, RuleFindings findings, int sentence) {
    SignRows signs = table.signs();
    rows.addSigns(place, signs.place());
    rows.addSigns(findings.here(sentence), signs.found());
    rows.addSigns(findings.before(sentence), signs.foundBefore());
    rows.addSigns(findings.elsewhere(sentence), signs.foundElsewhere());
  }

  /** The sentences that the table says something of, in order. */
  int[] judgedSentences() {
    return judged;
  }

  /** What speaks for a label in a sentence that is judged; below 0 where more speaks against it. */
  float points(int sentence, int label) {
    return sums[sentence * labels + label];
  }

  /** How many sentences the table says something of. */
  int judged() {
    return judged.length;
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
    for (int i = firstWord[sentence]; i < endWord[sentence]; i++) {
      strongest.take(rows.rows()[i]);
    }
    return strongest.names();
  }
}

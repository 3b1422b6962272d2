package org.clientrecovery.wording;

import java.util.List;
import org.clientrecovery.network.JudgedSentences;
import org.clientrecovery.network.SentenceNetwork;
import org.clientrecovery.wording.Compiled.CompiledRule;

/** One label of a trained table, as a rule. Immutable. */
final class WordModel {
  private static final int CUES = 3;

  /**
   * What the points of a comment of one sentence are worth: nothing beside it confirms its stance,
   * so the table must be surer of it.
   */
  private static final double ALONE = 0.6;

  /** The same where a written rule says so, too. */
  private static final double ALONE_BUT_SECONDED = 1.4;

  /** What a sentence among others is worth to which only the table objects. */
  private static final double UNSECONDED = 0.74;

  /** The same where a written rule objects as well: the two hardly ever err together. */
  private static final double SECONDED = 1.6;

  private final ModelTable table;
  private final SentenceNetwork network;
  private final CommentWeights whole;
  private final int label;
  private final float leastSum;

  /**
   * @param network that judges beside the table, by the same labels; null where none does
   * @param whole what counts in a whole comment; null where its sentences are judged alone
   * @param atLeast share from which the rule fires
   */
  WordModel(
      ModelTable table, SentenceNetwork network, CommentWeights whole, int label, double atLeast) {
    this.table = table;
    this.network = network;
    this.whole = whole;
    this.label = label;
    leastSum = (float) -Math.log(1 / atLeast - 1);
  }

  ModelTable table() {
    return table;
  }

  SentenceNetwork network() {
    return network;
  }

  /** What counts in a whole comment; null where its sentences are judged alone. */
  CommentWeights whole() {
    return whole;
  }

  /** Fires the rule in each sentence where the label's share is large enough. */
  void judge(Reading reading, CompiledRule rule) {
    ModelScores scores = reading.scores(this);
    double trust = trust(scores);
    for (int sentence = 0; sentence < reading.text().sentenceCount(); sentence++) {
      if (scores.reaches(sentence, label, leastSum)) {
        judge(reading, rule, sentence, scores.share(sentence, label) * trust);
      }
    }
  }

  private static double trust(ModelScores scores) {
    return scores.judged() > 1 ? UNSECONDED : ALONE;
  }

  /** How many times more a sentence counts that a written rule objects to as well. */
  static double seconded(Reading reading) {
    int judged = JudgedSentences.of(reading.text()).length;
    return judged > 1 ? SECONDED / UNSECONDED : ALONE_BUT_SECONDED / ALONE;
  }

  /**
   * The share between 0 and 1 of its points that a written rule has in that sentence: as defensive
   * as the table takes it for; all of them where it doesn't judge.
   */
  double defensiveShare(Reading reading, int sentence) {
    ModelScores scores = reading.scores(this);
    return JudgedSentences.has(reading.text(), sentence)
        ? scores.share(sentence, table.defensive()) * trust(scores)
        : 1;
  }

  /** The share between 0 and 1 that the label has in that sentence. */
  double share(Reading reading, int sentence) {
    return reading.scores(this).share(sentence, label);
  }

  private static void judge(Reading reading, CompiledRule rule, int sentence, double share) {
    int from = reading.text().firstToken(sentence);
    int to = reading.text().endToken(sentence);
    if (reading.stands(rule, sentence, from, to)) {
      reading.fire(rule, sentence, from, to, rule.rule().weight() * share);
    }
  }

  /** The words of that sentence which speak most for the label, the strongest first. */
  List<String> words(Reading reading, int sentence) {
    return reading.scores(this).words(sentence, label, CUES);
  }
}

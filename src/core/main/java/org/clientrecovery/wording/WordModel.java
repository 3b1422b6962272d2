package org.clientrecovery.wording;

import java.util.List;
import org.clientrecovery.wording.Compiled.CompiledRule;

/** One label of a trained table, as a rule. Immutable. */
final class WordModel {
  private static final int CUES = 3;

  /** What stands before cues that are words as written. */
  private static final String WORDS = "w:";

  private final ModelTable table;
  private final int label;
  private final double atLeast;

  /**
   * @param atLeast share from which the rule fires
   */
  WordModel(ModelTable table, int label, double atLeast) {
    this.table = table;
    this.label = label;
    this.atLeast = atLeast;
  }

  ModelTable table() {
    return table;
  }

  /** Fires the rule in each sentence where the label's share is large enough. */
  void judge(Reading reading, CompiledRule rule) {
    ModelScores scores = reading.scores(this);
    for (int sentence = 0; sentence < reading.text().sentenceCount(); sentence++) {
      double share = scores.share(sentence, label);
      int from = reading.text().firstToken(sentence);
      int to = reading.text().endToken(sentence);
      if (share >= atLeast && reading.stands(rule, sentence, from, to)) {
        reading.fire(rule, sentence, from, to, rule.rule().weight() * share);
      }
    }
  }

  /** The share between 0 and 1 that the label has in that sentence. */
  double share(Reading reading, int sentence) {
    return reading.scores(this).share(sentence, label);
  }

  /** The words of that sentence which speak most for the label, the strongest first. */
  List<String> words(Reading reading, int sentence) {
    return reading.scores(this).cues(sentence, label, CUES * 4).stream()
        .filter(cue -> cue.startsWith(WORDS) && isReadable(cue))
        .map(cue -> cue.substring(WORDS.length()))
        .limit(CUES)
        .toList();
  }

  private static boolean isReadable(String cue) {
    return cue.codePoints()
        .skip(WORDS.length())
        .allMatch(sign -> Character.isLetter(sign) || sign == ' ');
  }
}

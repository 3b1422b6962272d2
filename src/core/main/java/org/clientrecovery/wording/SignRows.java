package org.clientrecovery.wording;

/**
 * The rows of a table for what a sentence shows beside its words: by the bits of a mask, -1 where
 * the table has no row. Immutable.
 *
 * @param place by the bits of {@link SentencePlace}
 * @param found by the labels of {@link RuleFindings}: what rules found in the sentence
 * @param foundBefore what they found in the sentence before
 * @param foundElsewhere what they found elsewhere in the comment
 */
record SignRows(int[] place, int[] found, int[] foundBefore, int[] foundElsewhere) {

  static SignRows of(ModelTable table) {
    return new SignRows(
        rows(table, SentencePlace.KIND, SentencePlace.NAMES),
        rows(table, RuleFindings.HERE, RuleFindings.LABELS),
        rows(table, RuleFindings.BEFORE, RuleFindings.LABELS),
        rows(table, RuleFindings.ELSEWHERE, RuleFindings.LABELS));
  }

  private static int[] rows(ModelTable table, char kind, int[] names) {
    int[] rows = new int[names.length];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = table.find(SentenceFeatures.before(names[i], SentenceFeatures.seed(kind)));
    }
    return rows;
  }
}

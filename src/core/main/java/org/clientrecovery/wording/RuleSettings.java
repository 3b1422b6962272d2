package org.clientrecovery.wording;

/**
 * Figures that hold for all rules.
 *
 * @param threshold points from which a comment counts as defensive
 * @param categoryThreshold points from which a category counts in such a comment
 */
record RuleSettings(double threshold, double categoryThreshold) {
  static final RuleSettings USUAL = new RuleSettings(40, 20);
}

package org.clientrecovery.wording;

/**
 * A change of a rule that was made for a text which an update has changed since.
 *
 * @param path of the rule's file
 * @param key of the rule
 * @param then what lay below when the change was made
 * @param now what lies below now; null where the rule is gone
 * @param yours the admin's text; null where the rule was tweaked only
 * @param tweak what was changed without copying the rule
 */
public record OutdatedRule(
    String path, String key, String then, String now, String yours, RuleTweak tweak) {

  /** Both changes in one text; where they meet, both versions stand between marks. */
  public MergedText merged() {
    return MergedText.of(then, now == null ? "" : now, yours == null ? then : yours);
  }
}

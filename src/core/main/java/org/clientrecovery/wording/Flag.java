package org.clientrecovery.wording;

/**
 * One place of a comment whose wording defends the writer, with the reason and a better wording.
 *
 * @param rule id of the rule that saw it
 * @param category what it objects to
 * @param start first UTF-16 unit in the comment as written
 * @param end one past the last UTF-16 unit
 * @param quote the comment's own words from start to end
 * @param weight evidence in points, greater than 0
 * @param hint whether the comment's evidence stays below the threshold, so that this is a hint only
 * @param message why it hurts, one sentence
 * @param suggestion a better wording, or a pattern to fill in
 * @param rewrite the whole sentence reworded, or null where the rule can't give one
 */
public record Flag(
    String rule,
    Category category,
    int start,
    int end,
    String quote,
    double weight,
    boolean hint,
    String message,
    String suggestion,
    String rewrite) {}

package org.clientrecovery.wording;

import java.util.List;

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
 * @param supporting other rules of the category that object to words of that place, the strongest
 *     first; they add no points
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
    String rewrite,
    List<String> supporting) {

  public Flag {
    supporting = List.copyOf(supporting);
  }

  /** A flag that one rule alone saw. */
  public Flag(
      String rule,
      Category category,
      int start,
      int end,
      String quote,
      double weight,
      boolean hint,
      String message,
      String suggestion,
      String rewrite) {
    this(rule, category, start, end, quote, weight, hint, message, suggestion, rewrite, List.of());
  }

  /** The same flag with another reason and advice, such as those of another language. */
  public Flag saying(String otherMessage, String otherSuggestion) {
    return new Flag(
        rule,
        category,
        start,
        end,
        quote,
        weight,
        hint,
        otherMessage,
        otherSuggestion,
        rewrite,
        supporting);
  }
}

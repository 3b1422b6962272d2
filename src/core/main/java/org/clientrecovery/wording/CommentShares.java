package org.clientrecovery.wording;

import java.util.List;

/**
 * How likely a comment is defensive, and of each category, by all that it shows: what single
 * sentences seem to be is judged in the light of the others. Immutable.
 */
final class CommentShares {
  private static final double MOST_POINTS = 100;

  private final CommentWeights weights;
  private final ModelTable table;
  private final double[] shown;

  /**
   * By a model that judges whole comments.
   *
   * @param written what written rules found whose flags the model weighs
   */
  CommentShares(WordModel model, Reading reading, List<Evidence> written) {
    weights = model.whole();
    table = model.table();
    shown = CommentSigns.of(model, reading, written);
  }

  /** The points of evidence that the comment has by all that it shows, 0 to 100. */
  double points() {
    return MOST_POINTS * weights.share(shown, table.defensive());
  }

  /** The same for a category. */
  double points(Category category) {
    int label = table.labels().indexOf(category.id());
    return label < 0 ? 0 : MOST_POINTS * weights.share(shown, label);
  }
}

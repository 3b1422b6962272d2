package org.clientrecovery.jira.store;

import org.clientrecovery.wording.CommentReview;

/**
 * A comment that was judged anew.
 *
 * @param before what lay in the database when the comment was read
 * @param project that the comment belongs to now
 */
public record RejudgedReview(
    KeptReview before, long project, CommentReview review, Judgement judgement) {

  long issue() {
    return before.review().issue();
  }

  /** Whether more came out otherwise than the name of the rules. */
  public boolean isChanged() {
    CommentReview old = before.review().review();
    return old.score() != review.score()
        || old.defensive() != review.defensive()
        || old.fixFirst() != review.fixFirst()
        || !old.flags().equals(review.flags())
        || !old.components().equals(review.components());
  }
}

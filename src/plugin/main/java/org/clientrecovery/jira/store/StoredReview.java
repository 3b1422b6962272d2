package org.clientrecovery.jira.store;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.clientrecovery.recovery.ReviewedReply;
import org.clientrecovery.text.Audience;
import org.clientrecovery.wording.Category;
import org.clientrecovery.wording.CommentReview;

/**
 * What the engine said of one comment of ours, and whose comment it is.
 *
 * @param judgement by which rules; empty where it was judged before that was kept
 */
public record StoredReview(
    long comment,
    long issue,
    long project,
    String author,
    Audience audience,
    Instant written,
    CommentReview review,
    Optional<Judgement> judgement) {

  /** A review of which it is not known by which versions it was made. */
  public StoredReview(
      long comment,
      long issue,
      long project,
      String author,
      Audience audience,
      Instant written,
      CommentReview review) {
    this(comment, issue, project, author, audience, written, review, Optional.empty());
  }

  /** This review as a gate sees it. */
  public ReviewedReply asReply() {
    return new ReviewedReply(written, audience, review.componentKinds(), flaggedCategories());
  }

  private Set<Category> flaggedCategories() {
    Set<Category> flagged = EnumSet.noneOf(Category.class);
    review.flags().stream()
        .filter(flag -> !flag.hint())
        .forEach(flag -> flagged.add(flag.category()));
    return flagged;
  }
}

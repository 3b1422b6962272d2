package org.clientrecovery.wording;

import org.clientrecovery.text.CommentContext;

/** Reviews comments by one rule set. Immutable, so one engine serves all threads. */
public final class WordingEngine {

  /** An engine with the rule packs of this release. */
  public static WordingEngine withShippedRules() {
    throw new UnsupportedOperationException("in work");
  }

  /** What the rules say of that comment (Jira wiki markup). Never throws on any text. */
  public CommentReview review(String comment, CommentContext context) {
    throw new UnsupportedOperationException("in work");
  }
}

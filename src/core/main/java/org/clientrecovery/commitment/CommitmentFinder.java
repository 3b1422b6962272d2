package org.clientrecovery.commitment;

import java.util.List;
import org.clientrecovery.text.CommentContext;

/** Finds the promises that a comment makes. Immutable, so one finder serves all threads. */
public final class CommitmentFinder {

  /** The promises of the writer's own words, in the order of the text. */
  public List<FoundCommitment> find(String comment, CommentContext context) {
    throw new UnsupportedOperationException("in work");
  }
}

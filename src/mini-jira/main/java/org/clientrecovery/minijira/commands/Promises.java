package org.clientrecovery.minijira.commands;

import java.util.List;
import org.clientrecovery.commitment.CommitmentFinder;
import org.clientrecovery.commitment.FoundCommitment;

/** The promises of a comment. */
final class Promises {
  private final CommitmentFinder finder = new CommitmentFinder();

  List<FoundCommitment> of(CommentLine comment) {
    try {
      return finder.find(comment.text(), comment.context());
    } catch (UnsupportedOperationException notYet) {
      return List.of();
    }
  }
}

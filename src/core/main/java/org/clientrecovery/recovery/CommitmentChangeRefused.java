package org.clientrecovery.recovery;

/** A commitment was to get into a state that its present one does not lead to. */
public final class CommitmentChangeRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final CommitmentState from;
  private final CommitmentState to;

  CommitmentChangeRefused(CommitmentState from, CommitmentState to) {
    super("a commitment that is " + from.id() + " does not become " + to.id());
    this.from = from;
    this.to = to;
  }

  public CommitmentState from() {
    return from;
  }

  public CommitmentState to() {
    return to;
  }
}

package org.clientrecovery.recovery;

/** A recovery was to be moved in a way that practice does not know; nothing was changed. */
public final class UnknownStageMove extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnknownStageMove(long recoveryIssue, Standing from, Standing to) {
    super(
        "recovery of issue %d stands at %s, from where no move leads to %s"
            .formatted(recoveryIssue, from.id(), to.id()));
  }
}

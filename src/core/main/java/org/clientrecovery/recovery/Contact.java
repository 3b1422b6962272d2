package org.clientrecovery.recovery;

import java.time.Instant;
import java.util.Objects;
import org.clientrecovery.commitment.Party;

/** Somebody of one side wrote or spoke to the other. */
public record Contact(Instant at, Party by) {
  public Contact {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(by, "by");
  }
}

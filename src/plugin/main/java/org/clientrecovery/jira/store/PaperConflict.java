package org.clientrecovery.jira.store;

import java.util.Optional;
import org.clientrecovery.recovery.PaperEntry;

/** Somebody else saved the entry, or took it off, after its writer had read it; nothing changed. */
public final class PaperConflict extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient PaperEntry present;

  PaperConflict(PaperEntry present) {
    super("entry %d stands at version %d by now".formatted(present.id(), present.version()));
    this.present = present;
  }

  /** The entry as it stands; empty where it was taken off. */
  public Optional<PaperEntry> present() {
    return Optional.of(present).filter(entry -> !entry.removed());
  }
}

package org.clientrecovery.jira.store;

import java.util.Optional;

/** Somebody else saved, published or threw away the draft since it was read; nothing is lost. */
public final class DraftChanged extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient StoredRuleBook present;

  DraftChanged(Optional<StoredRuleBook> present) {
    super("the draft was changed by somebody else");
    this.present = present.orElse(null);
  }

  /** The draft as it is now; empty where there is none. */
  public Optional<StoredRuleBook> present() {
    return Optional.ofNullable(present);
  }
}

package org.clientrecovery.jira.store;

import java.util.Arrays;
import java.util.Locale;

/** What is done with many comments; what comes first is taken first. */
public enum RunKind {
  /** Comments of open recoveries and their sources are judged by what is published. */
  RECOVERIES,
  /** The newest comments are judged by a draft, and nothing is kept but what would change. */
  DRY_RUN,
  /** All comments that were ever judged are judged by what is published. */
  HISTORY;

  /** The name in storage and REST, such as {@code dry-run}; never translated. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static RunKind withId(String id) {
    return Arrays.stream(values())
        .filter(kind -> kind.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("RULE_RUN holds an unknown kind: " + id));
  }
}

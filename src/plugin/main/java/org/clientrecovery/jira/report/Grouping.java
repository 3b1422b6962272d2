package org.clientrecovery.jira.report;

import java.util.Arrays;
import java.util.Optional;

/** What the rows of a section are put together by. */
enum Grouping {
  NONE("none"),
  CLIENT("client"),
  RECOVERY("recovery"),
  OWNER("owner"),
  PROJECT("project");

  private final String id;

  Grouping(String id) {
    this.id = id;
  }

  /** The name in addresses; never translated. */
  String id() {
    return id;
  }

  /** The grouping of that name; none for any other. */
  static Grouping withId(String id) {
    return Optional.of(id)
        .flatMap(name -> Arrays.stream(values()).filter(g -> g.id.equals(name)).findFirst())
        .orElse(NONE);
  }
}

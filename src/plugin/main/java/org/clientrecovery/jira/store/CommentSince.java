package org.clientrecovery.jira.store;

import java.util.Arrays;

/** What happened to the words of a promise since somebody decided on it. */
public enum CommentSince {
  UNCHANGED(""),
  CHANGED("changed"),
  DELETED("deleted");

  private final String id;

  CommentSince(String id) {
    this.id = id;
  }

  /** The name in storage, texts and REST; never translated. */
  public String id() {
    return id;
  }

  /** What stands in a row; Oracle reads an empty string back as null. */
  static CommentSince read(String id) {
    return Arrays.stream(values())
        .filter(value -> value.id.equals(id))
        .findFirst()
        .orElse(UNCHANGED);
  }
}

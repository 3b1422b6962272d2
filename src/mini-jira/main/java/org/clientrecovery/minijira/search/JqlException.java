package org.clientrecovery.minijira.search;

/** A query that can't be read or run; the message is for whoever typed it. */
public final class JqlException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  JqlException(String message) {
    super(message);
  }

  /** An error at a place, both counted from 1. */
  static JqlException at(String message, int line, int column) {
    return new JqlException(
        "Error in the JQL Query: " + message + " (line " + line + ", character " + column + ")");
  }
}

package org.clientrecovery.minijira.tracker;

/** The database can't be opened; the message says in one line which and why. */
public final class DatabaseUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DatabaseUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}

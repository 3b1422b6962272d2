package org.clientrecovery.minijira.launch;

/** A wrong command line; the message says what is wrong and what to give instead. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}

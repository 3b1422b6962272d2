package org.clientrecovery.minijira.commands;

/** A line that can't be used; the message names the field and what it should hold. */
final class InvalidLineException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InvalidLineException(String message) {
    super(message);
  }
}

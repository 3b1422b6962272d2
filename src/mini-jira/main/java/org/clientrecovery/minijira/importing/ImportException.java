package org.clientrecovery.minijira.importing;

/** A file can't be imported; the message says in one line which, where and why. */
public final class ImportException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ImportException(String message, Throwable cause) {
    super(message, cause);
  }
}

package org.clientrecovery.minijira.importing;

/** An issue that can't be taken in at all; the message is the reason, for the summary. */
final class UntakeableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UntakeableException(String message) {
    super(message);
  }
}

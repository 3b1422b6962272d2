package org.clientrecovery.network;

/** A file that is no network. */
public final class NetworkException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;

  NetworkException(int line, RuntimeException cause) {
    super("line " + line + " of a network", cause);
    this.line = line;
  }

  /** The line that can't be read, from 1. */
  public int line() {
    return line;
  }
}

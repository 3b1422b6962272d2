package org.clientrecovery.minijira.web;

/** Something else listens at the port. */
public final class PortInUseException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Says which port and what to do. */
  public PortInUseException(int port, Throwable cause) {
    super(
        "Port " + port + " is in use: stop what listens there, or give another one with --port.",
        cause);
  }
}

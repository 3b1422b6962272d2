package org.clientrecovery.minijira.osgi;

/** The plugin cannot run in this host; the message says in one line what is missing and to whom. */
public final class PluginDoesNotStartException extends RuntimeException {
  private static final long serialVersionUID = 1;

  PluginDoesNotStartException(String message) {
    super(message);
  }

  PluginDoesNotStartException(String message, Throwable cause) {
    super(message, cause);
  }
}

package org.clientrecovery.minijira.workflow;

/** A workflow names a class that neither mini-jira nor a plugin has. */
public final class UnknownWorkflowModuleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnknownWorkflowModuleException(String message, Throwable cause) {
    super(message, cause);
  }
}

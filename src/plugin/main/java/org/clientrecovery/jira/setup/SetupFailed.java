package org.clientrecovery.jira.setup;

/** The host refused a step of setting a project up; running it again continues there. */
public final class SetupFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SetupFailed(SetupPart part, String project, Throwable cause) {
    super("setting up %s of project %s failed".formatted(part.id(), project), cause);
  }
}

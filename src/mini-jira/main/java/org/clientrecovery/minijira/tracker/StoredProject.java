package org.clientrecovery.minijira.tracker;

/**
 * A project.
 *
 * @param type {@code service_desk}, {@code software} or {@code business}
 * @param lead key of the user who leads it
 * @param workflowSchemeId null while the default scheme applies
 */
public record StoredProject(
    long id,
    String projectKey,
    String name,
    String description,
    String type,
    String lead,
    long typeSchemeId,
    Long workflowSchemeId) {

  public boolean isServiceDesk() {
    return type.equals("service_desk");
  }
}

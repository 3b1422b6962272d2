package org.clientrecovery.minijira.tracker;

import java.util.Map;

/**
 * Which workflow the issue types of a project follow.
 *
 * @param mappings workflow name by issue type id; what is missing follows the default
 * @param draftOf id of the scheme whose draft this is; null if it is no draft
 */
public record StoredWorkflowScheme(
    long id,
    String name,
    String description,
    String defaultWorkflow,
    Long draftOf,
    Map<Long, String> mappings) {

  public StoredWorkflowScheme {
    mappings = Map.copyOf(mappings);
  }

  /** The workflow of an issue type. */
  public String workflowOf(long typeId) {
    return mappings.getOrDefault(typeId, defaultWorkflow);
  }

  /** One row of the table. */
  public record Row(
      long id, String name, String description, String defaultWorkflow, Long draftOf) {
    StoredWorkflowScheme with(Map<Long, String> mappings) {
      return new StoredWorkflowScheme(id, name, description, defaultWorkflow, draftOf, mappings);
    }
  }
}

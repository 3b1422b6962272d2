package org.clientrecovery.minijira.tracker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;

/** Which workflow the issue types of projects follow. */
public final class WorkflowSchemes {
  private final Jdbi jdbi;

  WorkflowSchemes(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Adds a scheme, whose id is ignored, and gives it as stored. */
  public StoredWorkflowScheme add(StoredWorkflowScheme scheme) {
    return jdbi.inTransaction(
        handle -> {
          long id =
              handle
                  .createUpdate(
                      "insert into jira_workflow_scheme (name, description, default_workflow,"
                          + " draft_of) values (:name, :description, :defaultWorkflow, :draftOf)")
                  .bindMethods(scheme)
                  .executeAndReturnGeneratedKeys("id")
                  .mapTo(Long.class)
                  .one();
          insertMappings(handle, id, scheme.mappings());
          return byId(id).orElseThrow();
        });
  }

  /** Stores everything of a scheme. */
  public void update(StoredWorkflowScheme scheme) {
    jdbi.useTransaction(
        handle -> {
          handle
              .createUpdate(
                  "update jira_workflow_scheme set name = :name, description = :description,"
                      + " default_workflow = :defaultWorkflow where id = :id")
              .bindMethods(scheme)
              .execute();
          handle.execute("delete from jira_workflow_mapping where scheme_id = ?", scheme.id());
          insertMappings(handle, scheme.id(), scheme.mappings());
        });
  }

  /** Deletes a scheme that no project uses, with its draft. */
  public void delete(long id) {
    jdbi.useTransaction(
        handle -> {
          handle.execute(
              "delete from jira_workflow_mapping where scheme_id = ? or scheme_id in"
                  + " (select id from jira_workflow_scheme where draft_of = ?)",
              id,
              id);
          handle.execute("delete from jira_workflow_scheme where draft_of = ?", id);
          handle.execute("delete from jira_workflow_scheme where id = ?", id);
        });
  }

  /** All schemes that are no drafts, by name. */
  public List<StoredWorkflowScheme> all() {
    return list("where draft_of is null order by name, id", Map.of());
  }

  public Optional<StoredWorkflowScheme> byId(long id) {
    return list("where id = :id", Map.of("id", id)).stream().findFirst();
  }

  public Optional<StoredWorkflowScheme> byName(String name) {
    return list("where name = :name and draft_of is null", Map.of("name", name)).stream()
        .findFirst();
  }

  /** The draft of a scheme. */
  public Optional<StoredWorkflowScheme> draftOf(long id) {
    return list("where draft_of = :id", Map.of("id", id)).stream().findFirst();
  }

  /** The workflow that issues of a type follow in a project. */
  public String workflowOf(StoredProject project, long typeId) {
    return project.workflowSchemeId() == null
        ? Workflows.STANDARD
        : byId(project.workflowSchemeId()).orElseThrow().workflowOf(typeId);
  }

  /** The ids of the projects that use a scheme. */
  public List<Long> projectsOf(long schemeId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select id from jira_project where workflow_scheme_id = :id order by id")
                .bind("id", schemeId)
                .mapTo(Long.class)
                .list());
  }

  private List<StoredWorkflowScheme> list(String condition, Map<String, ?> parameters) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from jira_workflow_scheme " + condition)
                .bindMap(parameters)
                .mapTo(StoredWorkflowScheme.Row.class)
                .map(row -> row.with(mappings(handle, row.id())))
                .list());
  }

  private static void insertMappings(Handle handle, long schemeId, Map<Long, String> mappings) {
    mappings.forEach(
        (type, workflow) ->
            handle.execute(
                "insert into jira_workflow_mapping (scheme_id, type_id, workflow) values (?, ?, ?)",
                schemeId,
                type,
                workflow));
  }

  private static Map<Long, String> mappings(Handle handle, long schemeId) {
    return handle
        .createQuery("select type_id, workflow from jira_workflow_mapping where scheme_id = :id")
        .bind("id", schemeId)
        .setMapKeyColumn("type_id")
        .setMapValueColumn("workflow")
        .collectInto(new GenericType<Map<Long, String>>() {});
  }
}

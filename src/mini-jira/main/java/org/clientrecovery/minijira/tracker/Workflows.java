package org.clientrecovery.minijira.tracker;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Workflows as XML; {@code minijira.workflow} reads and runs it. */
public final class Workflows {
  /** Jira's own workflow, which nobody can edit. */
  public static final String STANDARD = "jira";

  private final Jdbi jdbi;
  private final Clock clock;

  Workflows(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /** All workflows by name. */
  public List<StoredWorkflow> all() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from jira_workflow order by name")
                .mapTo(StoredWorkflow.class)
                .list());
  }

  public Optional<StoredWorkflow> byName(String name) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from jira_workflow where name = :name")
                .bind("name", name)
                .mapTo(StoredWorkflow.class)
                .findOne());
  }

  /**
   * Adds a workflow.
   *
   * @throws org.jdbi.v3.core.JdbiException if the name is taken
   */
  public void add(String name, String xml) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into jira_workflow (name, content, updated) values (?, ?, ?)",
                name,
                xml,
                clock.millis()));
  }

  /** Replaces the XML of a workflow. */
  public void update(String name, String xml) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update jira_workflow set content = ?, updated = ? where name = ?",
                xml,
                clock.millis(),
                name));
  }

  /** Keeps the draft of a workflow; null discards it. */
  public void setDraft(String name, String xml) {
    jdbi.useHandle(
        handle -> handle.execute("update jira_workflow set draft = ? where name = ?", xml, name));
  }

  /** Deletes a workflow that no scheme names. */
  public void delete(String name) {
    jdbi.useHandle(handle -> handle.execute("delete from jira_workflow where name = ?", name));
  }
}

package org.clientrecovery.minijira.tracker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The projects of the tracker. */
public final class Projects {
  private static final String SELECT =
      "select id, project_key, name, description, type, lead, type_scheme_id, workflow_scheme_id"
          + " from jira_project p ";

  private final Jdbi jdbi;

  Projects(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Adds a project, whose id is ignored, and gives it as stored. */
  public StoredProject add(StoredProject project) {
    return jdbi.inTransaction(
        handle -> {
          long id =
              handle
                  .createUpdate(
                      "insert into jira_project (project_key, name, description, type, lead,"
                          + " type_scheme_id, workflow_scheme_id, last_number) values (:projectKey,"
                          + " :name, :description, :type, :lead, :typeSchemeId, :workflowSchemeId,"
                          + " 0)")
                  .bindMethods(project)
                  .executeAndReturnGeneratedKeys("id")
                  .mapTo(Long.class)
                  .one();
          rememberKey(id, project.projectKey());
          return byId(id).orElseThrow();
        });
  }

  /** Stores name, description, lead and schemes of a project; its key see {@link #rename}. */
  public void update(StoredProject project) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update jira_project set name = :name, description = :description, lead = :lead,"
                        + " type_scheme_id = :typeSchemeId, workflow_scheme_id = :workflowSchemeId"
                        + " where id = :id")
                .bindMethods(project)
                .execute());
  }

  /** Gives a project a new key; it is still found under its old ones. */
  public void rename(long id, String newKey) {
    jdbi.useTransaction(
        handle -> {
          handle.execute("update jira_project set project_key = ? where id = ?", newKey, id);
          rememberKey(id, newKey);
        });
  }

  private void rememberKey(long id, String key) {
    jdbi.useHandle(
        handle -> {
          handle.execute(
              "delete from jira_project_key where project_key = ? and project_id = ?", key, id);
          handle.execute(
              "insert into jira_project_key (project_key, project_id) values (?, ?)", key, id);
        });
  }

  /** All projects by name. */
  public List<StoredProject> all() {
    return jdbi.withHandle(
        handle ->
            handle.createQuery(SELECT + "order by name, id").mapTo(StoredProject.class).list());
  }

  public Optional<StoredProject> byId(long id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + "where id = :id")
                .bind("id", id)
                .mapTo(StoredProject.class)
                .findOne());
  }

  /** The project that has this key or once had it. */
  public Optional<StoredProject> byKey(String key) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    SELECT
                        + "where id in"
                        + " (select project_id from jira_project_key where project_key = :key)")
                .bind("key", key.toUpperCase(Locale.ROOT))
                .mapTo(StoredProject.class)
                .findOne());
  }

  /** All keys that a project has had, the present one among them. */
  public List<String> keys(long id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select project_key from jira_project_key where project_id = :id"
                        + " order by project_key")
                .bind("id", id)
                .mapTo(String.class)
                .list());
  }

  /** The next free number, taken for good; nobody else gets it. */
  long takeNumber(long id) {
    return jdbi.inTransaction(
        handle -> {
          handle.execute("update jira_project set last_number = last_number + 1 where id = ?", id);
          return handle
              .createQuery("select last_number from jira_project where id = :id")
              .bind("id", id)
              .mapTo(Long.class)
              .one();
        });
  }

  /** Makes sure that {@link #takeNumber} gives a number above {@code number}. */
  void reserveNumber(long id, long number) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update jira_project set last_number = ? where id = ? and last_number < ?",
                number,
                id,
                number));
  }
}

package org.clientrecovery.minijira.tracker;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.EmptyHandling;

/** The issues of the tracker, without a look at permissions. */
public final class Issues {
  /** {@code CARE-12}. */
  private static final Pattern KEY = Pattern.compile("([A-Za-z][A-Za-z0-9_]{0,250})-([0-9]{1,15})");

  /** What {@code from} begins with in every query for issues; the issue is {@code i}. */
  public static final String SELECT =
      "select i.*, p.project_key from jira_issue i join jira_project p on p.id = i.project_id ";

  private final Jdbi jdbi;
  private final Clock clock;

  Issues(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /**
   * Adds an issue with the next number of its project.
   *
   * @throws NullPointerException if the draft has no status
   */
  public StoredIssue create(IssueDraft draft) {
    return jdbi.inTransaction(
        handle -> create(draft, new Projects(jdbi).takeNumber(draft.projectId())));
  }

  /**
   * Adds an issue under a number of its own, as an import does.
   *
   * @throws org.jdbi.v3.core.JdbiException if the number is taken
   */
  public StoredIssue create(IssueDraft draft, long number) {
    Instant created = draft.created() == null ? clock.instant() : draft.created();
    return jdbi.inTransaction(
        handle -> {
          new Projects(jdbi).reserveNumber(draft.projectId(), number);
          long id =
              handle
                  .createUpdate(
                      "insert into jira_issue (project_id, number, type_id, status_id, priority_id,"
                          + " resolution_id, security_level_id, summary, description, assignee,"
                          + " reporter, creator, created, updated, due, resolved, archived) values"
                          + " (:projectId, :number, :typeId, :statusId, :priorityId, :resolutionId,"
                          + " :securityLevelId, :summary, :description, :assignee, :reporter,"
                          + " :creator, :at, :at, :due, :resolved, :archived)")
                  .bindMethods(draft)
                  .bind("number", number)
                  .bind("at", created)
                  .executeAndReturnGeneratedKeys("id")
                  .mapTo(Long.class)
                  .one();
          return byId(id).orElseThrow();
        });
  }

  /**
   * Stores what the draft holds; the time of creation stays. In another project the issue gets the
   * next number there, and goes on being found by the key that it had.
   */
  public StoredIssue update(long id, IssueDraft draft) {
    jdbi.useTransaction(
        handle -> {
          move(handle, byId(id).orElseThrow(), draft.projectId());
          handle
              .createUpdate(
                  "update jira_issue set type_id = :typeId, status_id = :statusId, priority_id ="
                      + " :priorityId, resolution_id = :resolutionId, security_level_id ="
                      + " :securityLevelId, summary = :summary, description = :description,"
                      + " assignee = :assignee, reporter = :reporter, due = :due, resolved ="
                      + " :resolved, archived = :archived, updated = :now where id = :id")
              .bindMethods(draft)
              .bind("now", clock.instant())
              .bind("id", id)
              .execute();
        });
    return byId(id).orElseThrow();
  }

  private void move(Handle handle, StoredIssue issue, long project) {
    if (issue.projectId() != project) {
      handle.execute(
          "insert into jira_moved_issue (project_id, number, issue_id) values (?, ?, ?)",
          issue.projectId(),
          issue.number(),
          issue.id());
      handle.execute(
          "update jira_issue set project_id = ?, number = ? where id = ?",
          project,
          new Projects(jdbi).takeNumber(project),
          issue.id());
    }
  }

  /** The keys that an issue had in projects where it was before. */
  public List<String> formerKeys(long id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select p.project_key || '-' || m.number from jira_moved_issue m"
                        + " join jira_project p on p.id = m.project_id where m.issue_id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .list());
  }

  /** Marks an issue as changed at {@code when}, as a new comment does. */
  public void touch(long id, Instant when) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("update jira_issue set updated = :when where id = :id")
                .bind("when", when)
                .bind("id", id)
                .execute());
  }

  /** Deletes an issue with everything that hangs on it. */
  public void delete(long id) {
    jdbi.useTransaction(
        handle -> {
          new Comments(jdbi).of(id).forEach(comment -> new Comments(jdbi).delete(comment.id()));
          new Properties(jdbi, clock).deleteAll("IssueProperty", id);
          handle.execute(
              "delete from jira_change_item where change_id in"
                  + " (select id from jira_change where issue_id = ?)",
              id);
          handle.execute("delete from jira_change where issue_id = ?", id);
          handle.execute("delete from jira_link where source_id = ? or destination_id = ?", id, id);
          handle.execute("delete from jira_issue_value where issue_id = ?", id);
          handle.execute("delete from jira_moved_issue where issue_id = ?", id);
          handle.execute("delete from jira_issue where id = ?", id);
        });
  }

  public Optional<StoredIssue> byId(long id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + "where i.id = :id")
                .bind("id", id)
                .mapTo(StoredIssue.class)
                .findOne());
  }

  /** The issues with these ids, in the order of their ids; unknown ids are left out. */
  public List<StoredIssue> byIds(Collection<Long> ids) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + "where i.id in (<ids>) order by i.id")
                .bindList(EmptyHandling.NULL_KEYWORD, "ids", List.copyOf(ids))
                .mapTo(StoredIssue.class)
                .list());
  }

  /** The issue with this key, or with one that it or its project had before. */
  public Optional<StoredIssue> byKey(String key) {
    Matcher parts = KEY.matcher(key);
    if (!parts.matches()) {
      return Optional.empty();
    }
    return new Projects(jdbi)
        .byKey(parts.group(1))
        .flatMap(project -> byNumber(project.id(), Long.parseLong(parts.group(2))));
  }

  private Optional<StoredIssue> byNumber(long projectId, long number) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    SELECT
                        + "where (i.project_id = :project and i.number = :number) or i.id in"
                        + " (select m.issue_id from jira_moved_issue m"
                        + " where m.project_id = :project and m.number = :number)")
                .bind("project", projectId)
                .bind("number", number)
                .mapTo(StoredIssue.class)
                .findOne());
  }

  /** The ids of a project's issues, ascending. */
  public List<Long> idsOf(long projectId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select id from jira_issue where project_id = :id order by id")
                .bind("id", projectId)
                .mapTo(Long.class)
                .list());
  }

  /** How many issues a project has. */
  public long countOf(long projectId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select count(*) from jira_issue where project_id = :id")
                .bind("id", projectId)
                .mapTo(Long.class)
                .one());
  }

  /** The simple values of one kind that an issue has, sorted. */
  public List<String> values(long id, IssueValue kind) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select content from jira_issue_value where issue_id = :id and kind = :kind"
                        + " order by content")
                .bind("id", id)
                .bind("kind", kind)
                .mapTo(String.class)
                .list());
  }

  /** Replaces the simple values of one kind that an issue has. */
  public void setValues(long id, IssueValue kind, Collection<String> values) {
    jdbi.useTransaction(
        handle -> {
          handle.execute(
              "delete from jira_issue_value where issue_id = ? and kind = ?", id, kind.name());
          values.stream()
              .distinct()
              .forEach(
                  content ->
                      handle.execute(
                          "insert into jira_issue_value (issue_id, kind, content)"
                              + " values (?, ?, ?)",
                          id,
                          kind.name(),
                          content));
        });
  }
}

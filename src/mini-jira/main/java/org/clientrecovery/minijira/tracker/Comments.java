package org.clientrecovery.minijira.tracker;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The comments of the tracker, without a look at permissions. */
public final class Comments {
  /** Name of comments among entities with properties. */
  public static final String ENTITY = "CommentProperty";

  private final Jdbi jdbi;

  Comments(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Adds a comment, whose id is ignored, marks its issue as changed, and gives it as stored. */
  public StoredComment add(StoredComment comment) {
    return jdbi.inTransaction(
        handle -> {
          long id =
              handle
                  .createUpdate(
                      "insert into jira_comment (issue_id, author, body, created, edited_by, edited,"
                          + " group_level, role_level_id) values (:issueId, :author, :body,"
                          + " :created, :editedBy, :edited, :groupLevel, :roleLevelId)")
                  .bindMethods(comment)
                  .executeAndReturnGeneratedKeys("id")
                  .mapTo(Long.class)
                  .one();
          handle
              .createUpdate(
                  "update jira_issue set updated = :at where id = :issue and updated < :at")
              .bind("at", comment.updated())
              .bind("issue", comment.issueId())
              .execute();
          return byId(id).orElseThrow();
        });
  }

  /** Stores body, editor and restriction of a comment. */
  public void update(StoredComment comment) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update jira_comment set body = :body, edited_by = :editedBy, edited = :edited,"
                        + " group_level = :groupLevel, role_level_id = :roleLevelId where id = :id")
                .bindMethods(comment)
                .execute());
  }

  /** Deletes a comment with its properties. */
  public void delete(long id) {
    jdbi.useTransaction(
        handle -> {
          Properties.deleteAll(handle, ENTITY, id);
          handle.execute("delete from jira_comment where id = ?", id);
        });
  }

  public Optional<StoredComment> byId(long id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from jira_comment where id = :id")
                .bind("id", id)
                .mapTo(StoredComment.class)
                .findOne());
  }

  /** The comments of an issue, oldest first. */
  public List<StoredComment> of(long issueId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select * from jira_comment where issue_id = :issue order by created, id")
                .bind("issue", issueId)
                .mapTo(StoredComment.class)
                .list());
  }
}

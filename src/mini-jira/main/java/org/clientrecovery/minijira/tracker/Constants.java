package org.clientrecovery.minijira.tracker;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Issue types, statuses, priorities, resolutions, link types and security levels. */
public final class Constants {
  private final Jdbi jdbi;

  Constants(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  public List<StoredIssueType> issueTypes() {
    return all("select * from jira_issue_type order by id", StoredIssueType.class);
  }

  public List<StoredStatus> statuses() {
    return all("select * from jira_status order by id", StoredStatus.class);
  }

  /** From the most urgent to the least. */
  public List<StoredPriority> priorities() {
    return all("select * from jira_priority order by place, id", StoredPriority.class);
  }

  public List<StoredResolution> resolutions() {
    return all("select * from jira_resolution order by id", StoredResolution.class);
  }

  public List<StoredLinkType> linkTypes() {
    return all("select * from jira_link_type order by name", StoredLinkType.class);
  }

  public List<StoredSecurityLevel> securityLevels() {
    return all("select * from jira_security_level order by name", StoredSecurityLevel.class);
  }

  public Optional<StoredIssueType> issueType(long id) {
    return issueTypes().stream().filter(type -> type.id() == id).findFirst();
  }

  public Optional<StoredStatus> status(long id) {
    return statuses().stream().filter(status -> status.id() == id).findFirst();
  }

  public Optional<StoredPriority> priority(Long id) {
    return priorities().stream().filter(priority -> id != null && priority.id() == id).findFirst();
  }

  public Optional<StoredResolution> resolution(Long id) {
    return resolutions().stream().filter(end -> id != null && end.id() == id).findFirst();
  }

  public Optional<StoredLinkType> linkType(long id) {
    return linkTypes().stream().filter(type -> type.id() == id).findFirst();
  }

  /** Adds an issue type, whose id is ignored, and gives its id. */
  public long add(StoredIssueType type) {
    return insert(
        "insert into jira_issue_type (name, description, subtask, icon)"
            + " values (:name, :description, :subtask, :icon)",
        type);
  }

  /** Adds a status, whose id is ignored, and gives its id. */
  public long add(StoredStatus status) {
    return insert(
        "insert into jira_status (name, description, category, icon)"
            + " values (:name, :description, :category, :icon)",
        status);
  }

  /** Adds a priority, whose id is ignored, and gives its id. */
  public long add(StoredPriority priority) {
    return insert(
        "insert into jira_priority (name, description, place)"
            + " values (:name, :description, :place)",
        priority);
  }

  /** Adds a resolution, whose id is ignored, and gives its id. */
  public long add(StoredResolution resolution) {
    return insert(
        "insert into jira_resolution (name, description) values (:name, :description)", resolution);
  }

  /** Adds a link type, whose id is ignored, and gives its id. */
  public long add(StoredLinkType type) {
    return insert(
        "insert into jira_link_type (name, outward, inward, style)"
            + " values (:name, :outward, :inward, :style)",
        type);
  }

  /** Adds a security level, whose id is ignored, and gives its id. */
  public long add(StoredSecurityLevel level, List<Grant> holders) {
    return jdbi.inTransaction(
        handle -> {
          long id =
              insert(
                  "insert into jira_security_level (name, description)"
                      + " values (:name, :description)",
                  level);
          holders.forEach(holder -> admit(id, holder));
          return id;
        });
  }

  private void admit(long levelId, Grant holder) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "insert into jira_security_level_holder (level_id, kind, parameter)"
                        + " values (:level, :kind, :parameter)")
                .bind("level", levelId)
                .bindMethods(holder)
                .execute());
  }

  /** To whom a security level shows its issues. */
  public List<Grant> holders(long securityLevelId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select kind, parameter from jira_security_level_holder where level_id = :id")
                .bind("id", securityLevelId)
                .mapTo(Grant.class)
                .list());
  }

  private <T> List<T> all(String query, Class<T> type) {
    return jdbi.withHandle(handle -> handle.createQuery(query).mapTo(type).list());
  }

  private long insert(String statement, Object row) {
    return jdbi.withHandle(
        handle ->
            handle
                .createUpdate(statement)
                .bindMethods(row)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
  }
}

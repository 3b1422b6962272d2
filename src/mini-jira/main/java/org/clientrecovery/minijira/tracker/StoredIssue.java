package org.clientrecovery.minijira.tracker;

import java.time.Instant;

/**
 * An issue as it stands in the database. To change one, see {@link #draft}.
 *
 * @param projectKey the project's present key
 * @param assignee user key; null if nobody
 * @param reporter user key; null if nobody
 * @param due midnight UTC of the due date; null if none
 * @param resolved null while unresolved
 * @param securityLevelId null if everybody who may browse the project sees it
 */
public record StoredIssue(
    long id,
    long projectId,
    String projectKey,
    long number,
    long typeId,
    long statusId,
    Long priorityId,
    Long resolutionId,
    Long securityLevelId,
    String summary,
    String description,
    String assignee,
    String reporter,
    String creator,
    Instant created,
    Instant updated,
    Instant due,
    Instant resolved,
    boolean archived) {

  /** Such as {@code CARE-12}. */
  public String key() {
    return projectKey + "-" + number;
  }

  /** A draft that holds what this issue holds. */
  public IssueDraft draft() {
    return new IssueDraft(projectId, typeId, summary)
        .statusId(statusId)
        .priorityId(priorityId)
        .resolutionId(resolutionId)
        .securityLevelId(securityLevelId)
        .description(description)
        .assignee(assignee)
        .reporter(reporter)
        .creator(creator)
        .created(created)
        .due(due)
        .resolved(resolved)
        .archived(archived);
  }
}

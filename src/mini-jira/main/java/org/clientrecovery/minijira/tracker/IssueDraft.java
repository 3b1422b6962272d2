package org.clientrecovery.minijira.tracker;

import java.time.Instant;

/**
 * What an issue is to become: for {@link Issues#create} and {@link Issues#update}. Mutable, for one
 * thread; null means empty, also for {@code created}, which then becomes the present.
 */
public final class IssueDraft {
  private long projectId;
  private long typeId;
  private String summary;
  private boolean archived;
  private Long statusId;
  private Long priorityId;
  private Long resolutionId;
  private Long securityLevelId;
  private String description;
  private String assignee;
  private String reporter;
  private String creator;
  private Instant created;
  private Instant due;
  private Instant resolved;

  public IssueDraft(long projectId, long typeId, String summary) {
    this.projectId = projectId;
    this.typeId = typeId;
    this.summary = summary;
  }

  public long projectId() {
    return projectId;
  }

  public IssueDraft projectId(long projectId) {
    this.projectId = projectId;
    return this;
  }

  public long typeId() {
    return typeId;
  }

  public IssueDraft typeId(long typeId) {
    this.typeId = typeId;
    return this;
  }

  public String summary() {
    return summary;
  }

  public IssueDraft summary(String summary) {
    this.summary = summary;
    return this;
  }

  public boolean archived() {
    return archived;
  }

  public IssueDraft archived(boolean archived) {
    this.archived = archived;
    return this;
  }

  public Long statusId() {
    return statusId;
  }

  public IssueDraft statusId(Long statusId) {
    this.statusId = statusId;
    return this;
  }

  public Long priorityId() {
    return priorityId;
  }

  public IssueDraft priorityId(Long priorityId) {
    this.priorityId = priorityId;
    return this;
  }

  public Long resolutionId() {
    return resolutionId;
  }

  public IssueDraft resolutionId(Long resolutionId) {
    this.resolutionId = resolutionId;
    return this;
  }

  public Long securityLevelId() {
    return securityLevelId;
  }

  public IssueDraft securityLevelId(Long securityLevelId) {
    this.securityLevelId = securityLevelId;
    return this;
  }

  public String description() {
    return description;
  }

  public IssueDraft description(String description) {
    this.description = description;
    return this;
  }

  public String assignee() {
    return assignee;
  }

  public IssueDraft assignee(String assignee) {
    this.assignee = assignee;
    return this;
  }

  public String reporter() {
    return reporter;
  }

  public IssueDraft reporter(String reporter) {
    this.reporter = reporter;
    return this;
  }

  public String creator() {
    return creator;
  }

  public IssueDraft creator(String creator) {
    this.creator = creator;
    return this;
  }

  public Instant created() {
    return created;
  }

  public IssueDraft created(Instant created) {
    this.created = created;
    return this;
  }

  public Instant due() {
    return due;
  }

  public IssueDraft due(Instant due) {
    this.due = due;
    return this;
  }

  public Instant resolved() {
    return resolved;
  }

  public IssueDraft resolved(Instant resolved) {
    this.resolved = resolved;
    return this;
  }
}

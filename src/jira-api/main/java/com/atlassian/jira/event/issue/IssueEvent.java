package com.atlassian.jira.event.issue;

public final class IssueEvent extends com.atlassian.jira.event.AbstractEvent
    implements com.atlassian.jira.event.issue.IssueRelatedEvent {
  public static final java.lang.String SEND_MAIL = "sendMail";
  public static final java.lang.String BASE_URL_PARAM_NAME = null;
  public static final java.lang.String CUSTOM_FIELDS_PARAM_NAME = null;
  public static final java.lang.String WATCHERS_PARAM_NAME = null;
  public static final java.lang.String CHANGE_HISTORY_PARAM_NAME = null;
  public static final java.lang.String COMMENTS_PARAM_NAME = null;

  public IssueEvent(
      com.atlassian.jira.issue.Issue p0,
      java.util.Map p1,
      com.atlassian.jira.user.ApplicationUser p2,
      java.lang.Long p3) {
    throw new UnsupportedOperationException("signature only: new IssueEvent");
  }

  public IssueEvent(
      com.atlassian.jira.issue.Issue p0,
      java.util.Map p1,
      com.atlassian.jira.user.ApplicationUser p2,
      java.lang.Long p3,
      boolean p4) {
    throw new UnsupportedOperationException("signature only: new IssueEvent");
  }

  public com.atlassian.jira.issue.Issue getIssue() {
    throw new UnsupportedOperationException("signature only: IssueEvent.getIssue");
  }

  public com.atlassian.jira.project.Project getProject() {
    throw new UnsupportedOperationException("signature only: IssueEvent.getProject");
  }

  public com.atlassian.jira.user.ApplicationUser getUser() {
    throw new UnsupportedOperationException("signature only: IssueEvent.getUser");
  }

  public com.atlassian.jira.issue.comments.Comment getComment() {
    throw new UnsupportedOperationException("signature only: IssueEvent.getComment");
  }

  public com.atlassian.jira.issue.worklog.Worklog getWorklog() {
    throw new UnsupportedOperationException("signature only: IssueEvent.getWorklog");
  }

  public void setWorklog(com.atlassian.jira.issue.worklog.Worklog p0) {
    throw new UnsupportedOperationException("signature only: IssueEvent.setWorklog");
  }

  public java.lang.Long getEventTypeId() {
    throw new UnsupportedOperationException("signature only: IssueEvent.getEventTypeId");
  }

  public boolean isSendMail() {
    throw new UnsupportedOperationException("signature only: IssueEvent.isSendMail");
  }

  public boolean isSubtasksUpdated() {
    throw new UnsupportedOperationException("signature only: IssueEvent.isSubtasksUpdated");
  }

  public boolean isRedundant() {
    throw new UnsupportedOperationException("signature only: IssueEvent.isRedundant");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: IssueEvent.toString");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: IssueEvent.equals");
  }

  public <T> T accept(com.atlassian.jira.event.issue.IssueEventVisitor<T> p0) {
    throw new UnsupportedOperationException("signature only: IssueEvent.accept");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: IssueEvent.hashCode");
  }
}

package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.AbstractEvent;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

public final class IssueEvent extends AbstractEvent implements IssueRelatedEvent {
  public static final String SEND_MAIL = "sendMail";
  public static final String BASE_URL_PARAM_NAME = null;
  public static final String CUSTOM_FIELDS_PARAM_NAME = null;
  public static final String WATCHERS_PARAM_NAME = null;
  public static final String CHANGE_HISTORY_PARAM_NAME = null;
  public static final String COMMENTS_PARAM_NAME = null;

  public IssueEvent(com.atlassian.jira.issue.Issue p0, Map p1, ApplicationUser p2, Long p3) {
    throw new UnsupportedOperationException("signature only: new IssueEvent");
  }

  public IssueEvent(
      com.atlassian.jira.issue.Issue p0, Map p1, ApplicationUser p2, Long p3, boolean p4) {
    throw new UnsupportedOperationException("signature only: new IssueEvent");
  }

  public com.atlassian.jira.issue.Issue getIssue() {
    throw new UnsupportedOperationException("signature only: IssueEvent.getIssue");
  }

  public Project getProject() {
    throw new UnsupportedOperationException("signature only: IssueEvent.getProject");
  }

  public ApplicationUser getUser() {
    throw new UnsupportedOperationException("signature only: IssueEvent.getUser");
  }

  public Comment getComment() {
    throw new UnsupportedOperationException("signature only: IssueEvent.getComment");
  }

  public Worklog getWorklog() {
    throw new UnsupportedOperationException("signature only: IssueEvent.getWorklog");
  }

  public void setWorklog(Worklog p0) {
    throw new UnsupportedOperationException("signature only: IssueEvent.setWorklog");
  }

  public Long getEventTypeId() {
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

  public String toString() {
    throw new UnsupportedOperationException("signature only: IssueEvent.toString");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: IssueEvent.equals");
  }

  public <T> T accept(IssueEventVisitor<T> p0) {
    throw new UnsupportedOperationException("signature only: IssueEvent.accept");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: IssueEvent.hashCode");
  }
}

package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.AbstractEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

/** Something happened to an issue; which, says {@link #getEventTypeId}. */
public final class IssueEvent extends AbstractEvent implements IssueRelatedEvent {
  public static final String SEND_MAIL = "sendMail";
  public static final String BASE_URL_PARAM_NAME = "baseurl";
  public static final String COMMENTS_PARAM_NAME = "comments";

  private final Issue issue;
  private final ApplicationUser user;
  private final Comment comment;
  private final Long eventTypeId;
  private final boolean sendMail;

  @SuppressWarnings({"rawtypes", "unchecked"})
  public IssueEvent(Issue issue, Map params, ApplicationUser user, Long eventTypeId) {
    this(issue, params, user, eventTypeId, true);
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  public IssueEvent(
      Issue issue, Map params, ApplicationUser user, Long eventTypeId, boolean sendMail) {
    this(issue, user, null, params, eventTypeId, sendMail);
  }

  /** Mini-jira's own, for an event with a comment. */
  public IssueEvent(
      Issue issue,
      ApplicationUser user,
      Comment comment,
      Map<String, Object> params,
      Long eventTypeId,
      boolean sendMail) {
    super(params);
    this.issue = issue;
    this.user = user;
    this.comment = comment;
    this.eventTypeId = eventTypeId;
    this.sendMail = sendMail;
  }

  @Override
  public Issue getIssue() {
    return issue;
  }

  public Project getProject() {
    return issue.getProjectObject();
  }

  public ApplicationUser getUser() {
    return user;
  }

  public Comment getComment() {
    return comment;
  }

  public Worklog getWorklog() {
    return null;
  }

  public Long getEventTypeId() {
    return eventTypeId;
  }

  public boolean isSendMail() {
    return sendMail;
  }

  public boolean isSubtasksUpdated() {
    return false;
  }

  public boolean isRedundant() {
    return false;
  }

  @Override
  public String toString() {
    return "event " + eventTypeId + " of " + issue.getKey();
  }
}

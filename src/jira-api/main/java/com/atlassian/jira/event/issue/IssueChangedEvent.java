package com.atlassian.jira.event.issue;

public interface IssueChangedEvent extends com.atlassian.jira.event.issue.IssueRelatedEvent {
  java.util.Optional<com.atlassian.jira.user.ApplicationUser> getAuthor();

  java.util.Optional<com.atlassian.jira.issue.comments.Comment> getComment();

  java.util.Collection<com.atlassian.jira.issue.history.ChangeItemBean> getChangeItems();

  java.util.Optional<com.atlassian.jira.issue.history.ChangeItemBean> getChangeItemForField(
      java.lang.String p0);

  default boolean isSendMail() {
    throw new UnsupportedOperationException("signature only: IssueChangedEvent.isSendMail");
  }
}

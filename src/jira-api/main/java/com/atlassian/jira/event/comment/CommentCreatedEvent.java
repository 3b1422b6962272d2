package com.atlassian.jira.event.comment;

public final class CommentCreatedEvent extends com.atlassian.jira.event.comment.AbstractCommentEvent
    implements com.atlassian.jira.event.comment.CommentEvent {
  public CommentCreatedEvent(com.atlassian.jira.issue.comments.Comment p0) {
    super((com.atlassian.jira.issue.comments.Comment) null);
    throw new UnsupportedOperationException("signature only: new CommentCreatedEvent");
  }

  public CommentCreatedEvent(com.atlassian.jira.issue.comments.Comment p0, boolean p1, boolean p2) {
    super((com.atlassian.jira.issue.comments.Comment) null);
    throw new UnsupportedOperationException("signature only: new CommentCreatedEvent");
  }

  public boolean isSendMail() {
    throw new UnsupportedOperationException("signature only: CommentCreatedEvent.isSendMail");
  }

  public boolean isPartOfIssueEdit() {
    throw new UnsupportedOperationException(
        "signature only: CommentCreatedEvent.isPartOfIssueEdit");
  }
}

package com.atlassian.jira.event.comment;

public class CommentDeletedEvent extends com.atlassian.jira.event.comment.AbstractCommentEvent
    implements com.atlassian.jira.event.comment.CommentEvent {
  public CommentDeletedEvent(com.atlassian.jira.issue.comments.Comment p0) {
    super((com.atlassian.jira.issue.comments.Comment) null);
    throw new UnsupportedOperationException("signature only: new CommentDeletedEvent");
  }
}

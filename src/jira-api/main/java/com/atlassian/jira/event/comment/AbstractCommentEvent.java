package com.atlassian.jira.event.comment;

abstract class AbstractCommentEvent implements com.atlassian.jira.event.comment.CommentEvent {
  protected AbstractCommentEvent(com.atlassian.jira.issue.comments.Comment p0) {
    throw new UnsupportedOperationException("signature only: new AbstractCommentEvent");
  }

  public final com.atlassian.jira.issue.comments.Comment getComment() {
    throw new UnsupportedOperationException("signature only: AbstractCommentEvent.getComment");
  }
}

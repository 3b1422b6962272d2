package com.atlassian.jira.event.comment;

import com.atlassian.jira.issue.comments.Comment;

public final class CommentCreatedEvent extends AbstractCommentEvent implements CommentEvent {
  public CommentCreatedEvent(Comment p0) {
    super((Comment) null);
    throw new UnsupportedOperationException("signature only: new CommentCreatedEvent");
  }

  public CommentCreatedEvent(Comment p0, boolean p1, boolean p2) {
    super((Comment) null);
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

package com.atlassian.jira.event.comment;

import com.atlassian.jira.issue.comments.Comment;

public class CommentUpdatedEvent extends AbstractCommentEvent implements CommentEvent {
  public CommentUpdatedEvent(Comment p0) {
    super((Comment) null);
    throw new UnsupportedOperationException("signature only: new CommentUpdatedEvent");
  }
}

package com.atlassian.jira.event.comment;

import com.atlassian.jira.issue.comments.Comment;

public class CommentDeletedEvent extends AbstractCommentEvent implements CommentEvent {
  public CommentDeletedEvent(Comment p0) {
    super((Comment) null);
    throw new UnsupportedOperationException("signature only: new CommentDeletedEvent");
  }
}

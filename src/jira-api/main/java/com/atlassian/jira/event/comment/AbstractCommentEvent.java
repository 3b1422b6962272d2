package com.atlassian.jira.event.comment;

import com.atlassian.jira.issue.comments.Comment;

abstract class AbstractCommentEvent implements CommentEvent {
  protected AbstractCommentEvent(Comment p0) {
    throw new UnsupportedOperationException("signature only: new AbstractCommentEvent");
  }

  public final Comment getComment() {
    throw new UnsupportedOperationException("signature only: AbstractCommentEvent.getComment");
  }
}

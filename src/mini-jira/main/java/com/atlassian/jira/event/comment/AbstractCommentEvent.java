package com.atlassian.jira.event.comment;

import com.atlassian.jira.issue.comments.Comment;

abstract class AbstractCommentEvent implements CommentEvent {
  private final Comment comment;

  protected AbstractCommentEvent(Comment comment) {
    this.comment = comment;
  }

  @Override
  public final Comment getComment() {
    return comment;
  }
}

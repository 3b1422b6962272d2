package com.atlassian.jira.event.comment;

import com.atlassian.jira.issue.comments.Comment;

/** A comment was edited. */
public class CommentUpdatedEvent extends AbstractCommentEvent implements CommentEvent {
  public CommentUpdatedEvent(Comment comment) {
    super(comment);
  }
}

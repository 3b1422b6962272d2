package com.atlassian.jira.event.comment;

import com.atlassian.jira.issue.comments.Comment;

/** A comment was deleted. */
public class CommentDeletedEvent extends AbstractCommentEvent implements CommentEvent {
  public CommentDeletedEvent(Comment comment) {
    super(comment);
  }
}

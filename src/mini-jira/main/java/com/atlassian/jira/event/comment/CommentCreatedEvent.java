package com.atlassian.jira.event.comment;

import com.atlassian.jira.issue.comments.Comment;

/** A comment was written. */
public final class CommentCreatedEvent extends AbstractCommentEvent implements CommentEvent {
  private final boolean sendMail;
  private final boolean partOfIssueEdit;

  public CommentCreatedEvent(Comment comment) {
    this(comment, true, false);
  }

  public CommentCreatedEvent(Comment comment, boolean sendMail, boolean partOfIssueEdit) {
    super(comment);
    this.sendMail = sendMail;
    this.partOfIssueEdit = partOfIssueEdit;
  }

  public boolean isSendMail() {
    return sendMail;
  }

  public boolean isPartOfIssueEdit() {
    return partOfIssueEdit;
  }
}

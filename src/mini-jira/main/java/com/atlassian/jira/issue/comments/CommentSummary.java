package com.atlassian.jira.issue.comments;

import java.util.List;

/** Some of the comments of an issue, and how many there are. */
public final class CommentSummary {
  private final int total;
  private final List<Comment> comments;

  public CommentSummary(int total, List<Comment> comments) {
    this.total = total;
    this.comments = comments;
  }

  public int getTotal() {
    return total;
  }

  public List<Comment> getComments() {
    return comments;
  }
}

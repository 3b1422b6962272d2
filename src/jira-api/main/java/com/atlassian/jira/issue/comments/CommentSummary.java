package com.atlassian.jira.issue.comments;

import java.util.List;

public final class CommentSummary {
  public CommentSummary(int p0, List<Comment> p1) {
    throw new UnsupportedOperationException("signature only: new CommentSummary");
  }

  public int getTotal() {
    throw new UnsupportedOperationException("signature only: CommentSummary.getTotal");
  }

  public List<Comment> getComments() {
    throw new UnsupportedOperationException("signature only: CommentSummary.getComments");
  }
}

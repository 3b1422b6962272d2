package com.atlassian.jira.issue.comments;

public final class CommentSummary {
  public CommentSummary(int p0, java.util.List<com.atlassian.jira.issue.comments.Comment> p1) {
    throw new UnsupportedOperationException("signature only: new CommentSummary");
  }

  public int getTotal() {
    throw new UnsupportedOperationException("signature only: CommentSummary.getTotal");
  }

  public java.util.List<com.atlassian.jira.issue.comments.Comment> getComments() {
    throw new UnsupportedOperationException("signature only: CommentSummary.getComments");
  }
}

package com.atlassian.jira.issue;

public final class IssueConstants {
  public static java.lang.Iterable<java.lang.String> getIds(
      java.lang.Iterable<? extends com.atlassian.jira.issue.IssueConstant> p0) {
    throw new UnsupportedOperationException("signature only: IssueConstants.getIds");
  }

  public static java.lang.Iterable<? extends java.lang.String> toStringIds(
      java.util.Collection<? extends com.atlassian.jira.issue.IssueConstant> p0) {
    throw new UnsupportedOperationException("signature only: IssueConstants.toStringIds");
  }

  public static java.lang.Iterable<? extends java.lang.String> toStringIdsWithoutNulls(
      java.util.Collection<? extends com.atlassian.jira.issue.IssueConstant> p0) {
    throw new UnsupportedOperationException(
        "signature only: IssueConstants.toStringIdsWithoutNulls");
  }

  public static java.util.Comparator<com.atlassian.jira.issue.IssueConstant>
      getSequenceComparator() {
    throw new UnsupportedOperationException("signature only: IssueConstants.getSequenceComparator");
  }

  IssueConstants() {
    throw new UnsupportedOperationException("signature only: new IssueConstants");
  }
}

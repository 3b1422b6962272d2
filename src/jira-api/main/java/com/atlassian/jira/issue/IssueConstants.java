package com.atlassian.jira.issue;

import java.util.Collection;
import java.util.Comparator;

public final class IssueConstants {
  public static Iterable<String> getIds(Iterable<? extends IssueConstant> p0) {
    throw new UnsupportedOperationException("signature only: IssueConstants.getIds");
  }

  public static Iterable<? extends String> toStringIds(Collection<? extends IssueConstant> p0) {
    throw new UnsupportedOperationException("signature only: IssueConstants.toStringIds");
  }

  public static Iterable<? extends String> toStringIdsWithoutNulls(
      Collection<? extends IssueConstant> p0) {
    throw new UnsupportedOperationException(
        "signature only: IssueConstants.toStringIdsWithoutNulls");
  }

  public static Comparator<IssueConstant> getSequenceComparator() {
    throw new UnsupportedOperationException("signature only: IssueConstants.getSequenceComparator");
  }

  IssueConstants() {
    throw new UnsupportedOperationException("signature only: new IssueConstants");
  }
}

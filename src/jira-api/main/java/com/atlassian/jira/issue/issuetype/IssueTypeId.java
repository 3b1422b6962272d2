package com.atlassian.jira.issue.issuetype;

public final class IssueTypeId {
  public IssueTypeId(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new IssueTypeId");
  }

  public java.lang.String getId() {
    throw new UnsupportedOperationException("signature only: IssueTypeId.getId");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: IssueTypeId.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: IssueTypeId.hashCode");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: IssueTypeId.toString");
  }
}

package com.atlassian.jira.issue.issuetype;

public final class IssueTypeId {
  public IssueTypeId(String p0) {
    throw new UnsupportedOperationException("signature only: new IssueTypeId");
  }

  public String getId() {
    throw new UnsupportedOperationException("signature only: IssueTypeId.getId");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: IssueTypeId.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: IssueTypeId.hashCode");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: IssueTypeId.toString");
  }
}

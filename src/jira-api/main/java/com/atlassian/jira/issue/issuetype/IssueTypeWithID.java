package com.atlassian.jira.issue.issuetype;

public class IssueTypeWithID implements com.atlassian.jira.entity.WithId {
  public static com.atlassian.jira.issue.issuetype.IssueTypeWithID fromIssueType(
      com.atlassian.jira.issue.issuetype.IssueType p0) {
    throw new UnsupportedOperationException("signature only: IssueTypeWithID.fromIssueType");
  }

  public java.lang.Long getId() {
    throw new UnsupportedOperationException("signature only: IssueTypeWithID.getId");
  }

  IssueTypeWithID() {
    throw new UnsupportedOperationException("signature only: new IssueTypeWithID");
  }
}

package com.atlassian.jira.issue.issuetype;

import com.atlassian.jira.entity.WithId;

public class IssueTypeWithID implements WithId {
  public static IssueTypeWithID fromIssueType(IssueType p0) {
    throw new UnsupportedOperationException("signature only: IssueTypeWithID.fromIssueType");
  }

  public Long getId() {
    throw new UnsupportedOperationException("signature only: IssueTypeWithID.getId");
  }

  IssueTypeWithID() {
    throw new UnsupportedOperationException("signature only: new IssueTypeWithID");
  }
}

package com.atlassian.jira.issue.security;

public final class IssueSecurityLevelScheme {
  public IssueSecurityLevelScheme(
      java.lang.Long p0, java.lang.String p1, java.lang.String p2, java.lang.Long p3) {
    throw new UnsupportedOperationException("signature only: new IssueSecurityLevelScheme");
  }

  public java.lang.Long getId() {
    throw new UnsupportedOperationException("signature only: IssueSecurityLevelScheme.getId");
  }

  public java.lang.String getName() {
    throw new UnsupportedOperationException("signature only: IssueSecurityLevelScheme.getName");
  }

  public java.lang.String getDescription() {
    throw new UnsupportedOperationException(
        "signature only: IssueSecurityLevelScheme.getDescription");
  }

  public java.lang.Long getDefaultSecurityLevelId() {
    throw new UnsupportedOperationException(
        "signature only: IssueSecurityLevelScheme.getDefaultSecurityLevelId");
  }
}

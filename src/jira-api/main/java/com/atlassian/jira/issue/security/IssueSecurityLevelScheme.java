package com.atlassian.jira.issue.security;

public final class IssueSecurityLevelScheme {
  public IssueSecurityLevelScheme(Long p0, String p1, String p2, Long p3) {
    throw new UnsupportedOperationException("signature only: new IssueSecurityLevelScheme");
  }

  public Long getId() {
    throw new UnsupportedOperationException("signature only: IssueSecurityLevelScheme.getId");
  }

  public String getName() {
    throw new UnsupportedOperationException("signature only: IssueSecurityLevelScheme.getName");
  }

  public String getDescription() {
    throw new UnsupportedOperationException(
        "signature only: IssueSecurityLevelScheme.getDescription");
  }

  public Long getDefaultSecurityLevelId() {
    throw new UnsupportedOperationException(
        "signature only: IssueSecurityLevelScheme.getDefaultSecurityLevelId");
  }
}

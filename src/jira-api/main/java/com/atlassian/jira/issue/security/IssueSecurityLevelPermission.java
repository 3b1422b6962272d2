package com.atlassian.jira.issue.security;

public class IssueSecurityLevelPermission {
  public IssueSecurityLevelPermission(Long p0, Long p1, Long p2, String p3, String p4) {
    throw new UnsupportedOperationException("signature only: new IssueSecurityLevelPermission");
  }

  public Long getId() {
    throw new UnsupportedOperationException("signature only: IssueSecurityLevelPermission.getId");
  }

  public Long getSchemeId() {
    throw new UnsupportedOperationException(
        "signature only: IssueSecurityLevelPermission.getSchemeId");
  }

  public Long getSecurityLevelId() {
    throw new UnsupportedOperationException(
        "signature only: IssueSecurityLevelPermission.getSecurityLevelId");
  }

  public String getType() {
    throw new UnsupportedOperationException("signature only: IssueSecurityLevelPermission.getType");
  }

  public String getParameter() {
    throw new UnsupportedOperationException(
        "signature only: IssueSecurityLevelPermission.getParameter");
  }
}

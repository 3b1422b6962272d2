package com.atlassian.jira.issue.security;

public class IssueSecurityLevelPermission {
  public IssueSecurityLevelPermission(
      java.lang.Long p0,
      java.lang.Long p1,
      java.lang.Long p2,
      java.lang.String p3,
      java.lang.String p4) {
    throw new UnsupportedOperationException("signature only: new IssueSecurityLevelPermission");
  }

  public java.lang.Long getId() {
    throw new UnsupportedOperationException("signature only: IssueSecurityLevelPermission.getId");
  }

  public java.lang.Long getSchemeId() {
    throw new UnsupportedOperationException(
        "signature only: IssueSecurityLevelPermission.getSchemeId");
  }

  public java.lang.Long getSecurityLevelId() {
    throw new UnsupportedOperationException(
        "signature only: IssueSecurityLevelPermission.getSecurityLevelId");
  }

  public java.lang.String getType() {
    throw new UnsupportedOperationException("signature only: IssueSecurityLevelPermission.getType");
  }

  public java.lang.String getParameter() {
    throw new UnsupportedOperationException(
        "signature only: IssueSecurityLevelPermission.getParameter");
  }
}

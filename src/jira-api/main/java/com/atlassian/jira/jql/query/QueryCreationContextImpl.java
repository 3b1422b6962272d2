package com.atlassian.jira.jql.query;

public class QueryCreationContextImpl implements com.atlassian.jira.jql.query.QueryCreationContext {
  public QueryCreationContextImpl(com.atlassian.jira.user.ApplicationUser p0) {
    throw new UnsupportedOperationException("signature only: new QueryCreationContextImpl");
  }

  public QueryCreationContextImpl(com.atlassian.jira.user.ApplicationUser p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: new QueryCreationContextImpl");
  }

  public QueryCreationContextImpl(
      com.atlassian.jira.jql.query.QueryCreationContext p0, java.util.Set<java.lang.String> p1) {
    throw new UnsupportedOperationException("signature only: new QueryCreationContextImpl");
  }

  public QueryCreationContextImpl(
      com.atlassian.jira.user.ApplicationUser p0, boolean p1, java.util.Set<java.lang.String> p2) {
    throw new UnsupportedOperationException("signature only: new QueryCreationContextImpl");
  }

  public com.atlassian.jira.user.ApplicationUser getApplicationUser() {
    throw new UnsupportedOperationException(
        "signature only: QueryCreationContextImpl.getApplicationUser");
  }

  public com.atlassian.jira.user.ApplicationUser getUser() {
    throw new UnsupportedOperationException("signature only: QueryCreationContextImpl.getUser");
  }

  public com.atlassian.jira.user.ApplicationUser getQueryUser() {
    throw new UnsupportedOperationException(
        "signature only: QueryCreationContextImpl.getQueryUser");
  }

  public boolean isSecurityOverriden() {
    throw new UnsupportedOperationException(
        "signature only: QueryCreationContextImpl.isSecurityOverriden");
  }

  public java.util.Set<java.lang.String> getDeterminedProjects() {
    throw new UnsupportedOperationException(
        "signature only: QueryCreationContextImpl.getDeterminedProjects");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: QueryCreationContextImpl.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: QueryCreationContextImpl.hashCode");
  }
}

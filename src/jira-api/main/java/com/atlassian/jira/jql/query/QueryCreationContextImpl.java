package com.atlassian.jira.jql.query;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

public class QueryCreationContextImpl implements QueryCreationContext {
  public QueryCreationContextImpl(ApplicationUser p0) {
    throw new UnsupportedOperationException("signature only: new QueryCreationContextImpl");
  }

  public QueryCreationContextImpl(ApplicationUser p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: new QueryCreationContextImpl");
  }

  public QueryCreationContextImpl(QueryCreationContext p0, Set<String> p1) {
    throw new UnsupportedOperationException("signature only: new QueryCreationContextImpl");
  }

  public QueryCreationContextImpl(ApplicationUser p0, boolean p1, Set<String> p2) {
    throw new UnsupportedOperationException("signature only: new QueryCreationContextImpl");
  }

  public ApplicationUser getApplicationUser() {
    throw new UnsupportedOperationException(
        "signature only: QueryCreationContextImpl.getApplicationUser");
  }

  public ApplicationUser getUser() {
    throw new UnsupportedOperationException("signature only: QueryCreationContextImpl.getUser");
  }

  public ApplicationUser getQueryUser() {
    throw new UnsupportedOperationException(
        "signature only: QueryCreationContextImpl.getQueryUser");
  }

  public boolean isSecurityOverriden() {
    throw new UnsupportedOperationException(
        "signature only: QueryCreationContextImpl.isSecurityOverriden");
  }

  public Set<String> getDeterminedProjects() {
    throw new UnsupportedOperationException(
        "signature only: QueryCreationContextImpl.getDeterminedProjects");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: QueryCreationContextImpl.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: QueryCreationContextImpl.hashCode");
  }
}

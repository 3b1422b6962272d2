package com.atlassian.jira.issue.search;

public final class ClauseNames {
  public ClauseNames(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new ClauseNames");
  }

  public ClauseNames(java.lang.String p0, java.lang.String[] p1) {
    throw new UnsupportedOperationException("signature only: new ClauseNames");
  }

  public ClauseNames(java.lang.String p0, java.util.Set<java.lang.String> p1) {
    throw new UnsupportedOperationException("signature only: new ClauseNames");
  }

  public java.util.Set<java.lang.String> getJqlFieldNames() {
    throw new UnsupportedOperationException("signature only: ClauseNames.getJqlFieldNames");
  }

  public java.lang.String getPrimaryName() {
    throw new UnsupportedOperationException("signature only: ClauseNames.getPrimaryName");
  }

  public boolean contains(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: ClauseNames.contains");
  }

  public static com.atlassian.jira.issue.search.ClauseNames forCustomField(
      com.atlassian.jira.issue.fields.CustomField p0) {
    throw new UnsupportedOperationException("signature only: ClauseNames.forCustomField");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: ClauseNames.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: ClauseNames.hashCode");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: ClauseNames.toString");
  }
}

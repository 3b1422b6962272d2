package com.atlassian.jira.issue.search;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.Set;

public final class ClauseNames {
  public ClauseNames(String p0) {
    throw new UnsupportedOperationException("signature only: new ClauseNames");
  }

  public ClauseNames(String p0, String[] p1) {
    throw new UnsupportedOperationException("signature only: new ClauseNames");
  }

  public ClauseNames(String p0, Set<String> p1) {
    throw new UnsupportedOperationException("signature only: new ClauseNames");
  }

  public Set<String> getJqlFieldNames() {
    throw new UnsupportedOperationException("signature only: ClauseNames.getJqlFieldNames");
  }

  public String getPrimaryName() {
    throw new UnsupportedOperationException("signature only: ClauseNames.getPrimaryName");
  }

  public boolean contains(String p0) {
    throw new UnsupportedOperationException("signature only: ClauseNames.contains");
  }

  public static ClauseNames forCustomField(CustomField p0) {
    throw new UnsupportedOperationException("signature only: ClauseNames.forCustomField");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: ClauseNames.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: ClauseNames.hashCode");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: ClauseNames.toString");
  }
}

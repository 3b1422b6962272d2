package com.atlassian.jira.util;

public class SimpleWarningCollection
    implements com.atlassian.jira.util.WarningCollection, java.io.Serializable {
  public SimpleWarningCollection() {
    throw new UnsupportedOperationException("signature only: new SimpleWarningCollection");
  }

  public SimpleWarningCollection(com.atlassian.jira.util.WarningCollection p0) {
    throw new UnsupportedOperationException("signature only: new SimpleWarningCollection");
  }

  public void addWarning(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: SimpleWarningCollection.addWarning");
  }

  public java.util.Collection<java.lang.String> getWarnings() {
    throw new UnsupportedOperationException("signature only: SimpleWarningCollection.getWarnings");
  }

  public boolean hasAnyWarnings() {
    throw new UnsupportedOperationException(
        "signature only: SimpleWarningCollection.hasAnyWarnings");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: SimpleWarningCollection.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: SimpleWarningCollection.hashCode");
  }
}

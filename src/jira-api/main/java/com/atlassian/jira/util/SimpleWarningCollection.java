package com.atlassian.jira.util;

import java.io.Serializable;
import java.util.Collection;

public class SimpleWarningCollection implements WarningCollection, Serializable {
  public SimpleWarningCollection() {
    throw new UnsupportedOperationException("signature only: new SimpleWarningCollection");
  }

  public SimpleWarningCollection(WarningCollection p0) {
    throw new UnsupportedOperationException("signature only: new SimpleWarningCollection");
  }

  public void addWarning(String p0) {
    throw new UnsupportedOperationException("signature only: SimpleWarningCollection.addWarning");
  }

  public Collection<String> getWarnings() {
    throw new UnsupportedOperationException("signature only: SimpleWarningCollection.getWarnings");
  }

  public boolean hasAnyWarnings() {
    throw new UnsupportedOperationException(
        "signature only: SimpleWarningCollection.hasAnyWarnings");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: SimpleWarningCollection.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: SimpleWarningCollection.hashCode");
  }
}

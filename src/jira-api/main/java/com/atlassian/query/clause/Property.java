package com.atlassian.query.clause;

import java.util.List;

public class Property {
  public Property(List<String> p0, List<String> p1) {
    throw new UnsupportedOperationException("signature only: new Property");
  }

  public List<String> getKeys() {
    throw new UnsupportedOperationException("signature only: Property.getKeys");
  }

  public List<String> getObjectReferences() {
    throw new UnsupportedOperationException("signature only: Property.getObjectReferences");
  }

  public String getAsPropertyString() {
    throw new UnsupportedOperationException("signature only: Property.getAsPropertyString");
  }

  public String getKeysAsString() {
    throw new UnsupportedOperationException("signature only: Property.getKeysAsString");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: Property.hashCode");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: Property.equals");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: Property.toString");
  }

  public String getObjectReferencesAsString() {
    throw new UnsupportedOperationException("signature only: Property.getObjectReferencesAsString");
  }
}

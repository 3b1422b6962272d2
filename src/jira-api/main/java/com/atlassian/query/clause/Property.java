package com.atlassian.query.clause;

public class Property {
  public Property(java.util.List<java.lang.String> p0, java.util.List<java.lang.String> p1) {
    throw new UnsupportedOperationException("signature only: new Property");
  }

  public java.util.List<java.lang.String> getKeys() {
    throw new UnsupportedOperationException("signature only: Property.getKeys");
  }

  public java.util.List<java.lang.String> getObjectReferences() {
    throw new UnsupportedOperationException("signature only: Property.getObjectReferences");
  }

  public java.lang.String getAsPropertyString() {
    throw new UnsupportedOperationException("signature only: Property.getAsPropertyString");
  }

  public java.lang.String getKeysAsString() {
    throw new UnsupportedOperationException("signature only: Property.getKeysAsString");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: Property.hashCode");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: Property.equals");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: Property.toString");
  }

  public java.lang.String getObjectReferencesAsString() {
    throw new UnsupportedOperationException("signature only: Property.getObjectReferencesAsString");
  }
}

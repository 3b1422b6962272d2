package com.opensymphony.module.propertyset;

public class PropertySchema implements java.io.Serializable {
  public PropertySchema() {
    throw new UnsupportedOperationException("signature only: new PropertySchema");
  }

  public PropertySchema(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new PropertySchema");
  }

  public void setPropertyName(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: PropertySchema.setPropertyName");
  }

  public java.lang.String getPropertyName() {
    throw new UnsupportedOperationException("signature only: PropertySchema.getPropertyName");
  }

  public void setType(int p0) {
    throw new UnsupportedOperationException("signature only: PropertySchema.setType");
  }

  public int getType() {
    throw new UnsupportedOperationException("signature only: PropertySchema.getType");
  }

  public java.util.Collection getVerifiers() {
    throw new UnsupportedOperationException("signature only: PropertySchema.getVerifiers");
  }

  public boolean addVerifier(com.opensymphony.module.propertyset.verifiers.PropertyVerifier p0) {
    throw new UnsupportedOperationException("signature only: PropertySchema.addVerifier");
  }

  public boolean removeVerifier(com.opensymphony.module.propertyset.verifiers.PropertyVerifier p0) {
    throw new UnsupportedOperationException("signature only: PropertySchema.removeVerifier");
  }

  public void validate(java.lang.Object p0)
      throws com.opensymphony.module.propertyset.PropertyException {
    throw new UnsupportedOperationException("signature only: PropertySchema.validate");
  }
}

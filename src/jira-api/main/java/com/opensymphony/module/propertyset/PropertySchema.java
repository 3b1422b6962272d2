package com.opensymphony.module.propertyset;

import com.opensymphony.module.propertyset.verifiers.PropertyVerifier;
import java.io.Serializable;
import java.util.Collection;

public class PropertySchema implements Serializable {
  public PropertySchema() {
    throw new UnsupportedOperationException("signature only: new PropertySchema");
  }

  public PropertySchema(String p0) {
    throw new UnsupportedOperationException("signature only: new PropertySchema");
  }

  public void setPropertyName(String p0) {
    throw new UnsupportedOperationException("signature only: PropertySchema.setPropertyName");
  }

  public String getPropertyName() {
    throw new UnsupportedOperationException("signature only: PropertySchema.getPropertyName");
  }

  public void setType(int p0) {
    throw new UnsupportedOperationException("signature only: PropertySchema.setType");
  }

  public int getType() {
    throw new UnsupportedOperationException("signature only: PropertySchema.getType");
  }

  public Collection getVerifiers() {
    throw new UnsupportedOperationException("signature only: PropertySchema.getVerifiers");
  }

  public boolean addVerifier(PropertyVerifier p0) {
    throw new UnsupportedOperationException("signature only: PropertySchema.addVerifier");
  }

  public boolean removeVerifier(PropertyVerifier p0) {
    throw new UnsupportedOperationException("signature only: PropertySchema.removeVerifier");
  }

  public void validate(Object p0) throws PropertyException {
    throw new UnsupportedOperationException("signature only: PropertySchema.validate");
  }
}

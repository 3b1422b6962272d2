package com.opensymphony.module.propertyset;

import java.io.Serializable;

public class PropertySetSchema implements Serializable {
  public PropertySetSchema() {
    throw new UnsupportedOperationException("signature only: new PropertySetSchema");
  }

  public void setPropertySchema(String p0, PropertySchema p1) {
    throw new UnsupportedOperationException("signature only: PropertySetSchema.setPropertySchema");
  }

  public PropertySchema getPropertySchema(String p0) {
    throw new UnsupportedOperationException("signature only: PropertySetSchema.getPropertySchema");
  }

  public void setRestricted(boolean p0) {
    throw new UnsupportedOperationException("signature only: PropertySetSchema.setRestricted");
  }

  public boolean isRestricted() {
    throw new UnsupportedOperationException("signature only: PropertySetSchema.isRestricted");
  }

  public void addPropertySchema(PropertySchema p0) {
    throw new UnsupportedOperationException("signature only: PropertySetSchema.addPropertySchema");
  }
}

package com.opensymphony.module.propertyset;

public class PropertySetSchema implements java.io.Serializable {
  public PropertySetSchema() {
    throw new UnsupportedOperationException("signature only: new PropertySetSchema");
  }

  public void setPropertySchema(
      java.lang.String p0, com.opensymphony.module.propertyset.PropertySchema p1) {
    throw new UnsupportedOperationException("signature only: PropertySetSchema.setPropertySchema");
  }

  public com.opensymphony.module.propertyset.PropertySchema getPropertySchema(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: PropertySetSchema.getPropertySchema");
  }

  public void setRestricted(boolean p0) {
    throw new UnsupportedOperationException("signature only: PropertySetSchema.setRestricted");
  }

  public boolean isRestricted() {
    throw new UnsupportedOperationException("signature only: PropertySetSchema.isRestricted");
  }

  public void addPropertySchema(com.opensymphony.module.propertyset.PropertySchema p0) {
    throw new UnsupportedOperationException("signature only: PropertySetSchema.addPropertySchema");
  }
}

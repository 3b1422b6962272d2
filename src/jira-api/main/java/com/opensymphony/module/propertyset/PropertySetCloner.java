package com.opensymphony.module.propertyset;

public class PropertySetCloner {
  public PropertySetCloner() {
    throw new UnsupportedOperationException("signature only: new PropertySetCloner");
  }

  public void setDestination(com.opensymphony.module.propertyset.PropertySet p0) {
    throw new UnsupportedOperationException("signature only: PropertySetCloner.setDestination");
  }

  public com.opensymphony.module.propertyset.PropertySet getDestination() {
    throw new UnsupportedOperationException("signature only: PropertySetCloner.getDestination");
  }

  public void setSource(com.opensymphony.module.propertyset.PropertySet p0) {
    throw new UnsupportedOperationException("signature only: PropertySetCloner.setSource");
  }

  public com.opensymphony.module.propertyset.PropertySet getSource() {
    throw new UnsupportedOperationException("signature only: PropertySetCloner.getSource");
  }

  public void cloneProperties() throws com.opensymphony.module.propertyset.PropertyException {
    throw new UnsupportedOperationException("signature only: PropertySetCloner.cloneProperties");
  }
}

package com.opensymphony.module.propertyset;

public class PropertySetCloner {
  public PropertySetCloner() {
    throw new UnsupportedOperationException("signature only: new PropertySetCloner");
  }

  public void setDestination(PropertySet p0) {
    throw new UnsupportedOperationException("signature only: PropertySetCloner.setDestination");
  }

  public PropertySet getDestination() {
    throw new UnsupportedOperationException("signature only: PropertySetCloner.getDestination");
  }

  public void setSource(PropertySet p0) {
    throw new UnsupportedOperationException("signature only: PropertySetCloner.setSource");
  }

  public PropertySet getSource() {
    throw new UnsupportedOperationException("signature only: PropertySetCloner.getSource");
  }

  public void cloneProperties() throws PropertyException {
    throw new UnsupportedOperationException("signature only: PropertySetCloner.cloneProperties");
  }
}

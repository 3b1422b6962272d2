package com.opensymphony.workflow.loader;

public abstract class AbstractDescriptor
    implements com.opensymphony.workflow.util.XMLizable, java.io.Serializable {
  public AbstractDescriptor() {
    throw new UnsupportedOperationException("signature only: new AbstractDescriptor");
  }

  public void setEntityId(int p0) {
    throw new UnsupportedOperationException("signature only: AbstractDescriptor.setEntityId");
  }

  public int getEntityId() {
    throw new UnsupportedOperationException("signature only: AbstractDescriptor.getEntityId");
  }

  public void setId(int p0) {
    throw new UnsupportedOperationException("signature only: AbstractDescriptor.setId");
  }

  public int getId() {
    throw new UnsupportedOperationException("signature only: AbstractDescriptor.getId");
  }

  public void setParent(com.opensymphony.workflow.loader.AbstractDescriptor p0) {
    throw new UnsupportedOperationException("signature only: AbstractDescriptor.setParent");
  }

  public com.opensymphony.workflow.loader.AbstractDescriptor getParent() {
    throw new UnsupportedOperationException("signature only: AbstractDescriptor.getParent");
  }

  public java.lang.String asXML() {
    throw new UnsupportedOperationException("signature only: AbstractDescriptor.asXML");
  }

  public boolean hasId() {
    throw new UnsupportedOperationException("signature only: AbstractDescriptor.hasId");
  }
}

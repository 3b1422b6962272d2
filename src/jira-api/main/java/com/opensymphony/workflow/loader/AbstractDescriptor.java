package com.opensymphony.workflow.loader;

import com.opensymphony.workflow.util.XMLizable;
import java.io.Serializable;

public abstract class AbstractDescriptor implements XMLizable, Serializable {
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

  public void setParent(AbstractDescriptor p0) {
    throw new UnsupportedOperationException("signature only: AbstractDescriptor.setParent");
  }

  public AbstractDescriptor getParent() {
    throw new UnsupportedOperationException("signature only: AbstractDescriptor.getParent");
  }

  public String asXML() {
    throw new UnsupportedOperationException("signature only: AbstractDescriptor.asXML");
  }

  public boolean hasId() {
    throw new UnsupportedOperationException("signature only: AbstractDescriptor.hasId");
  }
}

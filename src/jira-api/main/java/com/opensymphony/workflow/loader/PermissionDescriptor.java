package com.opensymphony.workflow.loader;

public class PermissionDescriptor extends com.opensymphony.workflow.loader.AbstractDescriptor {
  protected com.opensymphony.workflow.loader.RestrictionDescriptor restriction;
  protected java.lang.String name;

  public void setName(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: PermissionDescriptor.setName");
  }

  public java.lang.String getName() {
    throw new UnsupportedOperationException("signature only: PermissionDescriptor.getName");
  }

  public void setRestriction(com.opensymphony.workflow.loader.RestrictionDescriptor p0) {
    throw new UnsupportedOperationException("signature only: PermissionDescriptor.setRestriction");
  }

  public com.opensymphony.workflow.loader.RestrictionDescriptor getRestriction() {
    throw new UnsupportedOperationException("signature only: PermissionDescriptor.getRestriction");
  }

  public void writeXML(java.io.PrintWriter p0, int p1) {
    throw new UnsupportedOperationException("signature only: PermissionDescriptor.writeXML");
  }

  protected void init(org.w3c.dom.Element p0) {
    throw new UnsupportedOperationException("signature only: PermissionDescriptor.init");
  }

  PermissionDescriptor() {
    throw new UnsupportedOperationException("signature only: new PermissionDescriptor");
  }
}
